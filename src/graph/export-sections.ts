/** One kind of line of the export: a statement that lists ids, and one that reads what stands under some of them. */
export interface ExportSection {
  readonly type: string;
  readonly ids: string;
  /** With the parameter `ids`; every row has a column `id`. */
  readonly rows: string;
}

export const EXPORT_SECTIONS: readonly ExportSection[] = [
  {
    type: 'document',
    ids: 'MATCH (d:Document) RETURN d.id AS id',
    rows: `UNWIND $ids AS id
      MATCH (d:Document {id: id})
      RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedOn AS publishedOn, d.url AS url,
        d.text AS text, d.contentHash AS contentHash,
        [(d)-[m:MENTIONS]->(e:Entity) |
          {entity: e.id, starts: m.starts, ends: m.ends, forms: m.forms, titles: m.titles}] AS mentions`,
  },
  {
    type: 'report',
    ids: 'MATCH (r:Report) RETURN r.id AS id',
    rows: `UNWIND $ids AS id
      MATCH (r:Report {id: id})<-[:STATES]-(d:Document)
      RETURN r.id AS id, d.id AS document, r.kind AS kind, r.status AS status, r.from AS from, r.to AS to,
        r.precision AS precision, r.basis AS basis, r.dateText AS dateText, r.evidence AS evidence,
        r.evidenceStarts AS evidenceStarts, r.evidenceEnds AS evidenceEnds,
        [(r)-[n:NAMES]->(e:Entity) | {party: e.id, side: n.side, title: n.title}] AS parties,
        [(r)-[:PLACES_IN]->(p:Place) | p.id] AS places,
        [(r)-[:OF]->(e:Event) | e.id] AS events`,
  },
  {
    type: 'position',
    ids: 'MATCH (s:Position) RETURN s.id AS id',
    rows: `UNWIND $ids AS id
      MATCH (s:Position {id: id})<-[:STATES]-(d:Document)
      RETURN s.id AS id, d.id AS document, s.title AS title, s.start AS start, s.end AS end, s.text AS text,
        [(s)-[:HELD_BY]->(p:Entity) | p.id] AS heldBy, [(s)-[:HELD_AT]->(o:Entity) | o.id] AS heldAt`,
  },
  {
    type: 'entity',
    ids: 'MATCH (e:Entity) RETURN e.id AS id',
    rows: `UNWIND $ids AS id
      MATCH (e:Entity {id: id})
      RETURN e.id AS id, e.name AS name, e.aliases AS aliases,
        [(e)-[a:ANSWERS_TO]->(n:Name) | {key: n.id, spelling: a.spelling, documents: a.documents}] AS names,
        [(e)-[:LIES_IN]->(outer:Place) | outer.id] AS liesIn`,
  },
  {
    type: 'event',
    ids: 'MATCH (e:Event) RETURN e.id AS id',
    rows: `UNWIND $ids AS id
      MATCH (e:Event {id: id})
      RETURN e.id AS id, e.kind AS kind, e.status AS status, e.from AS from, e.to AS to, e.precision AS precision,
        e.basis AS basis, e.dateText AS dateText, e.differences AS differences,
        [(e)<-[part:PARTICIPATED_IN]-(p:Entity) | {party: p.id, side: part.side, title: part.title}] AS participants,
        [(e)-[:HELD_IN]->(p:Place) | p.id] AS places`,
  },
  {
    type: 'met',
    ids: 'MATCH (a:Entity)-[:MET]->(:Entity) RETURN DISTINCT a.id AS id',
    rows: `UNWIND $ids AS id
      MATCH (a:Entity {id: id})-[m:MET]->(b:Entity)
      RETURN a.id AS id, b.id AS met, m.times AS times, m.first AS first, m.last AS last`,
  },
  {
    type: 'holds',
    ids: 'MATCH (p:Entity)-[:HOLDS]->(:Entity) RETURN DISTINCT p.id AS id',
    rows: `UNWIND $ids AS id
      MATCH (p:Entity {id: id})-[h:HOLDS]->(o:Entity)
      RETURN p.id AS id, o.id AS at, h.title AS title, h.since AS since, h.until AS until`,
  },
  {
    type: 'decision',
    ids: 'MATCH (d:Decision {inForce: true}) RETURN d.key AS id',
    rows: `UNWIND $ids AS id
      MATCH (d:Decision {key: id, inForce: true})
      RETURN d.key AS id, d.kind AS kind, d.by AS by, d.note AS note,
        [(d)-[:JOINS]->(a:Anchor) | {document: a.document, type: a.type, name: a.name}] AS joins,
        [(d)-[:PARTS]->(a:Anchor) | {document: a.document, type: a.type, name: a.name}] AS parts,
        [(d)-[:FROM]->(a:Anchor) | {document: a.document, type: a.type, name: a.name}] AS from`,
  },
];
