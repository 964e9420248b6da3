/**
 * Forms of names that stand for one another, a line each: the one that the others count as, "=", the others. Of
 * given names only such short forms as are used of public people and mean one name. Sources: the usual
 * romanisations of Arabic, Persian and Russian names in English-language news, and common knowledge.
 */
const TABLE = `
abdullah = abdallah abdulla abdollah
ahmed = ahmad
alexander = aleksandr alexandr aleksander alyaksandr alex
alexei = alexey aleksei aleksey
andrew = andy
anthony = tony antony
benjamin = ben
charles = chuck charlie
christopher = chris
daniel = dan danny
david = dave
deborah = debbie
dmitry = dmitri dmitriy dmitrii
donald = don
edward = ed eddie
elizabeth = liz
evgeny = yevgeny evgeni yevgeni evgeniy yevgeniy
frederick = fred
fahd = fahad
faisal = faysal feisal
gaddafi = qaddafi gadhafi qadhafi kadafi khadafy
geoffrey = geoff
gregory = greg
hussein = hussain husain hossein husayn
ibrahim = ebrahim
jacob = jake
james = jim jimmy
jeffrey = jeff
jennifer = jen jenny
joseph = joe
joshua = josh
katherine = kate katie catherine
kenneth = ken
khaled = khalid
lakshmi = laxmi
lawrence = larry
lukashenko = lukashenka
margaret = maggie
matthew = matt
michael = mike
muhammad = mohammed mohamed mohammad muhammed mohamad mehmed
nicholas = nick
omar = umar
osama = usama
pamela = pam
penelope = penny
peter = pete
philip = phil phillip
raymond = ray
richard = rick dick richie
robert = bob bobby rob
ronald = ron
saud = saoud
sergey = sergei serguei
stephen = steve steven
susan = sue
thomas = tom
timothy = tim
victoria = vicky
vincent = vince
walter = walt
william = bill billy will
yusuf = yousef youssef yusef yousuf yousif
volodymyr = volodimir
`;

/** Another spelling of a name → the one that it counts as. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [one = '', others = ''] = line.split(' = ');
      return others.split(' ').map((other) => [other, one] as const);
    }),
);

/**
 * Chinese, Japanese, Korean and Vietnamese family names that are no usual given name elsewhere: a name that ends with
 * one has been turned round for Western readers (or, of a Japanese, has not been). Source: the most frequent family
 * names of the countries' censuses.
 */
export const FAMILY_NAMES_FIRST: ReadonlySet<string> = new Set(
  `bui cao chen cheng choi chung dang deng dinh doan duong feng gao guo hoang hsieh hsu huang huynh jeong jiang jung kang kwon
  liang liu luo luong nguyen ngo pham phan shen sohn sun tang tran trinh truong tsai vuong wang wei wu xi xie xu
  yang yoon yoo zeng zhang zhao zheng zhou zhu
  abe endo fujita fujiwara fukuda goto hamada hashimoto hayashi honda inoue ishida ishii ishikawa ito iwasaki kato
  kikuchi kimura kishida kobayashi kondo kono koizumi maeda matsuda matsumoto mori motegi murakami nakajima nakamura
  nakano nakayama nishimura noda ogawa okada okamoto ono ota saito sakai sakamoto sasaki sato shimizu suga suzuki
  takagi takahashi takaichi takeda tamura tanaka uchida ueda ueno wada watanabe yamada yamaguchi yamamoto yamashita
  yamazaki yokoyama yoshida`.split(/\s+/u),
);

/** Further such family names, which are given names elsewhere or too short to tell alone. */
export const FAMILY_NAMES_TOO: ReadonlySet<string> = new Set(
  'bae chang cho chou chu gong han hong hu hwang jang jeon kim lee lim li lin ma moon oh pak park ryu shin song yun'.split(
    ' ',
  ),
);

const ONSET = '(?:[bcdfghjklmnpqrstwxyz]|ch|hw|kw|sh|zh)?';
const VOWEL = '(?:ae|ai|ao|a|eo|eu|ei|e|iao|ia|ie|iu|i|oo|ou|o|uai|ua|ue|ui|uo|u|ye|yu|yeo)';
/** A word of one or two Chinese or Korean syllables, as given names are. */
export const GIVEN_NAME = new RegExp(`^(?:${ONSET}${VOWEL}(?:ng|n|k|l|m|p)?|young){1,2}$`, 'u');
