/** What `../api/question.ts` asks, of the API that @neo4j/graphql makes: as near as its schema comes. */
export const QUESTION = `query Encounters($who: String!, $first: Int!) {
  parties(where: { id: { eq: $who } }) {
    eventsConnection(first: $first, sort: [{ node: { from: DESC } }], where: { node: { status: { eq: "OCCURRED" }, sides: { gte: 2 } } }) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          id
          kind
          status
          from
          to
          precision
          basis
          dateText
          places { id name }
          differences
          participantsConnection { edges { properties { side title } node { __typename id name aliases } } }
          reports {
            status
            from
            to
            dateText
            evidence
            evidenceStarts
            evidenceEnds
            documents { id title publisher publishedOn url }
          }
        }
      }
    }
  }
}`;
