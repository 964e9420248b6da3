import { describe, expect, test } from 'vitest';
import { findEntities } from '../../../src/reading/entities/find-entities.ts';
import { markedSentence } from '../roles/marked-sentence.ts';

/** The forms under which each entity is named, in order of reading: "Ana Lima = Lima". */
function clustersIn(marked: string): string[] {
  const { text, sentences, names } = markedSentence(marked);
  const found = findEntities({ original: text, sentences, names, datelinePlaces: [], isDate: () => false });
  return found.drafts.map(({ mentions }) => mentions.map((mention) => mention.text).join(' = '));
}

describe('forms of one name in an article fall together', () => {
  test.each([
    ['[Ana Lima] left. [Lima] came back. [Ana] slept.', ['Ana Lima = Lima = Ana']],
    ['[Lima] left. [Ana Lima] came back.', ['Lima = Ana Lima']],
    [
      "[Ana Lima] left. [Lima]'s father, [Bo Lima], came. [Lima] slept.",
      ['Ana Lima = Lima = Lima', 'Bo Lima'],
    ],
    ['[Ana Lima] left. [Bo Lima] came. [Lima] slept.', ['Ana Lima', 'Bo Lima = Lima']],
    ['[LIMA] RETURNS. [Ana Lima] came back.', ['LIMA = Ana Lima']],
    ['[Lê Hoài Trung] left. Mr [Trung] slept.', ['Lê Hoài Trung = Trung']],
    ['[Nguyễn Quốc Dũng] left. [Nguyen Quoc Dung] slept.', ['Nguyễn Quốc Dũng = Nguyen Quoc Dung']],
    ['[Baek Seung-ryul] left. [Baek] slept.', ['Baek Seung-ryul = Baek']],
    ['[Ximena Larrazabal Ponce] left. Ms [Larrazabal] slept.', ['Ximena Larrazabal Ponce = Larrazabal']],
    ['[Joao Batista Lopes] left. [Lopes] slept.', ['Joao Batista Lopes = Lopes']],
    ['[Gil de Meneses e Castro] left. Dom [Gil] slept.', ['Gil de Meneses e Castro = Gil']],
    ['[Abu Talha al-Bakri] left. [al-Bakri] slept. [Bakri] woke.', ['Abu Talha al-Bakri = al-Bakri = Bakri']],
    [
      '[Moussa Ould Kane-Diallo] left. [Ould Kane-Diallo] slept. [Kane-Diallo] woke.',
      ['Moussa Ould Kane-Diallo = Ould Kane-Diallo = Kane-Diallo'],
    ],
    ['[Pieter van der Hoorn] left. [Van der Hoorn] slept.', ['Pieter van der Hoorn = Van der Hoorn']],
    ['[Hermione Strang-Baptiste] left. Lady [Strang] slept.', ['Hermione Strang-Baptiste = Strang']],
    [
      '[Hayel al-Omari-Sabri] left. [al-Omari] slept. [Omari] woke.',
      ['Hayel al-Omari-Sabri = al-Omari = Omari'],
    ],
    ['[Gregorios Paul Lim] left. [Mar Gregorios] slept.', ['Gregorios Paul Lim = Mar Gregorios']],
    ['[Basil Mar Severios Lim] left. [Mar Severios] slept.', ['Basil Mar Severios Lim = Mar Severios']],
    ['[M. A. Perera] left. [Perera] slept.', ['M. A. Perera = Perera']],
    ['[M. A. Perera] left. [Mahinda Perera] slept.', ['M. A. Perera = Mahinda Perera']],
    ['[J. Smith] left. [John Smith] slept.', ['J. Smith = John Smith']],
    ['[K.R. Murugan] left. [K. R. Murugan] slept.', ['K.R. Murugan = K. R. Murugan']],
    ['[Evelyn N. Farkas] left. [Evelyn Farkas] slept.', ['Evelyn N. Farkas = Evelyn Farkas']],
    ['[Elias Worth Jr.] left. [Elias Worth] slept.', ['Elias Worth Jr. = Elias Worth']],
    [
      '[Sergei Ivanovich Petrov] left. [Sergei Ivanovich] slept.',
      ['Sergei Ivanovich Petrov = Sergei Ivanovich'],
    ],
    ["[Siobhan O'Hara] left. [O’Hara] slept.", ["Siobhan O'Hara = O’Hara"]],
    ['[Eli Yandi], alias "[Catorce]", left. [Catorce] slept.', ['Eli Yandi = Catorce = Catorce']],
    ['[Ana Lima], known to all as [Ma Lo], left. [Ma Lo] slept.', ['Ana Lima = Ma Lo = Ma Lo']],
    ['[Abdul Rahim] (aka [Tor]) left. [Tor] slept.', ['Abdul Rahim = Tor = Tor']],
    ['[Ana Lima], better known as [Zaza], left. [Zaza] slept.', ['Ana Lima = Zaza = Zaza']],
    ['[Lim Eng Guan], who goes by [Ricky], left.', ['Lim Eng Guan = Ricky']],
    ['[Jo Prada], nicknamed "[El Gran Zurdo]," left.', ['Jo Prada = El Gran Zurdo']],
    ['[Ana Lima], known as a friend of [Bo Ek], left.', ['Ana Lima', 'Bo Ek']],
    ['[Ana Lima] is known to [Bo Ek] as a liar.', ['Ana Lima', 'Bo Ek']],
    ['[Ana Lima] left. [Bo Ek] met her. [Lima] slept. [Ek] woke.', ['Ana Lima = Lima', 'Bo Ek = Ek']],
  ])('%s', (article, clusters) => expect(clustersIn(article)).toEqual(clusters));
});

describe('two names of which the text says that they are of one', () => {
  test.each([
    ['[Ana Lima], alias [Catorce], left. [Catorce] slept.', ['Ana Lima = Catorce = Catorce']],
    ['[Ana Lima], alias "[Catorce]", left. [Catorce] slept.', ['Ana Lima = Catorce = Catorce']],
    ['[Ana Lima] (alias [Catorce]) left.', ['Ana Lima = Catorce']],
    ['[Ana Lima], better known as [Nita], left. [Nita] slept.', ['Ana Lima = Nita = Nita']],
    ['[Ana Lima], known to her friends as [Nita], left.', ['Ana Lima = Nita']],
    ['[Kayzo] (born [Ana Lima]) left. [Lima] slept.', ['Kayzo = Ana Lima = Lima']],
    ['[Kayzo], whose real name is [Ana Lima], left.', ['Kayzo = Ana Lima']],
    ['[Kayzo], real name [Ana Lima], left.', ['Kayzo = Ana Lima']],
    ['[Ana Lima], a.k.a. [Nita], left.', ['Ana Lima = Nita']],
    ['[Ana Lima], formerly known as [Ana Ek], left.', ['Ana Lima = Ana Ek']],
  ])('%s', (article, clusters) => expect(clustersIn(article)).toEqual(clusters));
});

describe('names of two people stay apart', () => {
  test.each([
    ['[Ana Lima], known as an ally of [Bo Ek], left.', ['Ana Lima', 'Bo Ek']],
    ['[Ana Lima] was born in 1960. [Bo Ek] slept.', ['Ana Lima', 'Bo Ek']],
    ['[Ana Lima], nicknamed the aunt, met [Bo Ek].', ['Ana Lima', 'Bo Ek']],
    ['[Ana Lima] met [Bruno Lima].', ['Ana Lima', 'Bruno Lima']],
    ['[James S. Brady] met [Simon].', ['James S. Brady', 'Simon']],
    ['[Bruno Lima] left. [Don Lima] slept. [Ana Ek] woke.', ['Bruno Lima', 'Don Lima', 'Ana Ek']],
    ['King [Salim] and Crown Prince [Omar bin Salim] left.', ['Salim', 'Omar bin Salim']],
    ['[Lima] and his wife, [Ana Lima], left.', ['Lima', 'Ana Lima']],
    [
      "[Lima] left. [Lima]'s elder brother, [Bruno Lima], slept. [Lima] woke.",
      ['Lima = Lima = Lima', 'Bruno Lima'],
    ],
    ['[Bruno Lima] left. [Lima] slept. His son, [Carl Lima], woke.', ['Bruno Lima = Lima', 'Carl Lima']],
    ['[Lima] and [Ana Lima] left. [Lima] slept.', ['Lima = Lima', 'Ana Lima']],
    ['[Ana Lima] met [Bruno Lima]. [Lima] slept.', ['Ana Lima', 'Bruno Lima = Lima']],
    ['Ms [Ana Lima] met Mr [Bruno Lima]. Ms [Lima] slept.', ['Ana Lima = Lima', 'Bruno Lima']],
    ['Mr [Bruno Lima] slept. Mrs [Lima] left.', ['Bruno Lima', 'Lima']],
    ['His wife, [Ana Lima], slept. Mr [Lima] left.', ['Ana Lima', 'Lima']],
    ['[J. Smith] met [Mary Smith].', ['J. Smith', 'Mary Smith']],
    ['[Elias Worth Jr.] founded it. [Elias Worth III] sold it.', ['Elias Worth Jr.', 'Elias Worth III']],
    [
      '[Elias T. Worth Jr.] left. [Elias T. Worth III] slept. [Worth] woke.',
      ['Elias T. Worth Jr.', 'Elias T. Worth III = Worth'],
    ],
    ['[Kim Dae-ho] met [Kim So-ra]. [Kim So-ra] left.', ['Kim Dae-ho', 'Kim So-ra = Kim So-ra']],
    ['[Rosalind] met [Ana Lima].', ['Rosalind', 'Ana Lima']],
  ])('%s', (article, clusters) => expect(clustersIn(article)).toEqual(clusters));
});

describe('forms of one organization fall together', () => {
  test.each([
    ['The [Steppe Union|ORG] ([SU|ORG]) left. The [SU|ORG] slept.', ['Steppe Union = SU = SU']],
    ['The [Baltic Timber Exchange|ORG] opened. The [BTE|ORG] closed.', ['Baltic Timber Exchange = BTE']],
    ['[Kestrel Foundries|ORG] fell. [Kestrel|ORG] rose.', ['Kestrel Foundries = Kestrel']],
    ['[Orla Zinc plc|ORG] fell. [Orla Zinc|ORG] rose.', ['Orla Zinc plc = Orla Zinc']],
    ['The [Grasslands Alliance|ORG] met. The [Alliance|ORG] voted.', ['Grasslands Alliance = Alliance']],
    ['The [US Congress|ORG] met. [Congress|ORG] voted.', ['US Congress = Congress']],
    ['The [U.N.|ORG] met. The [UN|ORG] voted.', ['U.N. = UN']],
  ])('%s', (article, clusters) => expect(clustersIn(article)).toEqual(clusters));
});

describe('two organizations stay apart', () => {
  test.each([
    ['The [Bank of Peru|ORG] and the [Bank of Chile|ORG] met.', ['Bank of Peru', 'Bank of Chile']],
    [
      'The [Ethiopian Navy|ORG] met the [Kenyan Navy|ORG]. The [Navy|ORG] sailed.',
      ['Ethiopian Navy', 'Kenyan Navy', 'Navy'],
    ],
    ['The [BTA|ORG] met the [Baltic Timber Exchange|ORG].', ['BTA', 'Baltic Timber Exchange']],
    ['[Kestrel Foundries|ORG] sued [Kestrel Airways|ORG].', ['Kestrel Foundries', 'Kestrel Airways']],
  ])('%s', (article, clusters) => expect(clustersIn(article)).toEqual(clusters));
});
