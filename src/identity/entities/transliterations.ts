/**
 * Words of names that scripts, and systems of writing them in Latin letters, tell apart but that may be one word: a
 * line each, the one that the others count as, "=", the others. Unlike `SPELLINGS` these may also be different
 * names, so that they bring people together only where something else speaks for it. Sources: Revised Romanization,
 * McCune–Reischauer and the customary spellings of Korean; Pinyin and Wade–Giles; ALA-LC and the national systems of
 * Russian and Ukrainian, whose forms of one given name stand side by side; the spelling reforms of Indonesian and
 * Portuguese; customary spellings of Arabic, Bengali and Persian.
 */
const TABLE = `
jung = jeong chung cheong
yoon = yun
choi = choe
cho = jo
park = pak
kang = gang
shin = sin
noh = roh
ahn = an
moon = mun
yoo = yu ryu
jeon = chun
kwon = gwon
suh = seo
baek = paik
hyun = hyeon
young = yeong yong
kyung = gyeong kyong
joon = jun
zhang = chang
zhou = chou
zhu = chu
xu = hsu
xie = hsieh
cai = tsai
cao = tsao
jiang = chiang
guo = kuo
gao = kao
deng = teng
alexander = oleksandr olexandr
alexei = oleksiy oleksii
andrei = andriy andrii andrey
artyom = artem
dmitry = dmytro
elena = yelena olena
evgeny = yevhen yevhenii
fyodor = fedor
irina = iryna
kirill = kyrylo
mikhail = mykhailo mykhaylo
natalia = natalya nataliia
nikolai = mykola nikolay
pavel = pavlo
petr = pyotr petro
sergey = serhiy serhii
semyon = semen
viktor = victor
vladimir = volodymyr
yulia = yuliya yuliia
yuri = yury yuriy yurii
kusuma = kusumo
nugroho = nugraha
putra = putro
suharto = soeharto
sukarno = soekarno
wibowo = wibawa
luiz = luis
sousa = souza
tiago = thiago
banerjee = banerji
chatterjee = chatterji
mukherjee = mukherji
choudhary = chaudhary chaudhry chowdhury choudhury
khamenei = khamenai
mustafa = mostafa moustafa
raisi = raeisi raissi
`;

const SAME: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [one = '', others = ''] = line.split(' = ');
      return others.split(' ').map((other) => [other, one] as const);
    }),
);

/** The word that another may be a transliteration of; itself where none is known. */
export function transliteration(word: string): string {
  return SAME.get(word) ?? word;
}

/** Words that only Arabic names have. */
const ARABIC = new Set(['abd', 'abdel', 'abdul', 'abu', 'al', 'bin', 'bint', 'el', 'ibn']);

export function isArabic(words: readonly string[]): boolean {
  return words.some((word) => ARABIC.has(word));
}

/** A word of an Arabic name without what its script leaves unwritten: which short vowel, "Qahtani" or "Kahtani". */
export function arabicConsonants(word: string): string {
  return word
    .replace(/q/gu, 'k')
    .replace(/o/gu, 'u')
    .replace(/[aei]+/gu, 'a');
}
