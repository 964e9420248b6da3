/** The question that is measured: fifty encounters with their parties, and the sentences of every report. */
export const QUESTION = `query Encounters($who: String!, $first: Int!) {
  encounters(who: $who, first: $first) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      id
      kind
      status
      when { from to precision basis text }
      place { id name }
      differences
      participants { side title party { __typename id name aliases } }
      reports {
        quote
        start
        end
        status
        when { from to text }
        evidence { text start end }
        document { id title publisher publishedOn url }
      }
    }
  }
}`;

export const VARIABLES = { who: 'Amalia Brandt', first: 50 };
