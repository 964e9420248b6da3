import type { GraphSchema, TextIndex } from '../store/graph-store.ts';

/** Finds entities by the words of their names. */
export const ENTITY_NAMES: TextIndex = {
  name: 'entityNames',
  label: 'Entity',
  property: 'words',
  cypher: 'CREATE FULLTEXT INDEX entityNames IF NOT EXISTS FOR (e:Entity) ON EACH [e.words]',
};

/** Finds documents by the words of their titles and texts. */
export const DOCUMENT_TEXTS: TextIndex = {
  name: 'documentTexts',
  label: 'Document',
  property: 'words',
  cypher: 'CREATE FULLTEXT INDEX documentTexts IF NOT EXISTS FOR (d:Document) ON EACH [d.words]',
};

/** Finds people by the words of the titles that documents give them. */
export const POSITION_TITLES: TextIndex = {
  name: 'positionTitles',
  label: 'Position',
  property: 'words',
  cypher: 'CREATE FULLTEXT INDEX positionTitles IF NOT EXISTS FOR (p:Position) ON EACH [p.words]',
};

/** Finds events by the words of the sentences that report them. */
export const REPORT_QUOTES: TextIndex = {
  name: 'reportQuotes',
  label: 'Report',
  property: 'words',
  cypher: 'CREATE FULLTEXT INDEX reportQuotes IF NOT EXISTS FOR (r:Report) ON EACH [r.words]',
};

/** Finds entities by pieces of their names, so that misspelled ones are found too: see `nameGrams`. */
export const ENTITY_GRAMS: TextIndex = {
  name: 'entityGrams',
  label: 'Entity',
  property: 'grams',
  cypher: 'CREATE FULLTEXT INDEX entityGrams IF NOT EXISTS FOR (e:Entity) ON EACH [e.grams]',
};

/**
 * The graph's constraints and indexes. Every look-up by id is one of a unique constraint; names and occasions are
 * nodes whose id is the key they are looked up by.
 */
export const GRAPH_SCHEMA: GraphSchema = {
  statements: [
    'CREATE CONSTRAINT document_id IF NOT EXISTS FOR (d:Document) REQUIRE d.id IS UNIQUE',
    'CREATE CONSTRAINT reading_id IF NOT EXISTS FOR (r:Reading) REQUIRE r.id IS UNIQUE',
    'CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (e:Entity) REQUIRE e.id IS UNIQUE',
    'CREATE CONSTRAINT place_id IF NOT EXISTS FOR (p:Place) REQUIRE p.id IS UNIQUE',
    'CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE',
    'CREATE CONSTRAINT report_id IF NOT EXISTS FOR (r:Report) REQUIRE r.id IS UNIQUE',
    'CREATE CONSTRAINT position_id IF NOT EXISTS FOR (p:Position) REQUIRE p.id IS UNIQUE',
    'CREATE CONSTRAINT event_id IF NOT EXISTS FOR (e:Event) REQUIRE e.id IS UNIQUE',
    'CREATE CONSTRAINT occasion_id IF NOT EXISTS FOR (o:Occasion) REQUIRE o.id IS UNIQUE',
    'CREATE CONSTRAINT profile_id IF NOT EXISTS FOR (p:Profile) REQUIRE p.id IS UNIQUE',
    'CREATE CONSTRAINT calling_id IF NOT EXISTS FOR (c:Calling) REQUIRE c.id IS UNIQUE',
    'CREATE CONSTRAINT anchor_id IF NOT EXISTS FOR (a:Anchor) REQUIRE a.id IS UNIQUE',
    'CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (d:Decision) REQUIRE d.id IS UNIQUE',
    'CREATE INDEX profile_form IF NOT EXISTS FOR (p:Profile) ON (p.formKey)',
    'CREATE INDEX profile_bearer IF NOT EXISTS FOR (p:Profile) ON (p.bearer)',
    'CREATE INDEX profile_alone IF NOT EXISTS FOR (p:Profile) ON (p.aloneId)',
    'CREATE INDEX decision_key IF NOT EXISTS FOR (d:Decision) ON (d.key)',
    'CREATE INDEX anchor_document IF NOT EXISTS FOR (a:Anchor) ON (a.document)',
    'CREATE INDEX report_alone IF NOT EXISTS FOR (r:Report) ON (r.aloneId)',
    'CREATE INDEX document_day IF NOT EXISTS FOR (d:Document) ON (d.publishedOn)',
    'CREATE INDEX document_publisher IF NOT EXISTS FOR (d:Document) ON (d.publisher)',
  ],
  textIndexes: [ENTITY_NAMES, DOCUMENT_TEXTS, POSITION_TITLES, REPORT_QUOTES, ENTITY_GRAMS],
};
