import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/reading/language/language.ts';
import { createReader } from '../../../src/reading/reader.ts';

/** A short piece of news in each language. */
const NEWS = [
  [
    'vi',
    'Chiều 15/5, Thủ tướng Chính phủ đã tiếp Đại sứ Nhật Bản tại Việt Nam đến chào xã giao nhân dịp nhận nhiệm kỳ công tác. Hai bên đã trao đổi về hợp tác kinh tế và đầu tư.',
  ],
  [
    'fr',
    'Le ministre des Affaires étrangères a rencontré lundi son homologue allemand à Berlin. Les deux hommes ont évoqué la situation au Proche-Orient et les relations entre leurs pays.',
  ],
  [
    'es',
    'El presidente se reunió el lunes con el embajador de Brasil en el palacio de gobierno. Ambos hablaron de comercio y de la situación en la frontera.',
  ],
  [
    'de',
    'Die Bundeskanzlerin traf am Montag den polnischen Ministerpräsidenten in Warschau. Bei dem Gespräch ging es um die Energieversorgung und die gemeinsame Grenze.',
  ],
  [
    'pt',
    'O presidente recebeu na segunda-feira o embaixador do Uruguai no Palácio do Planalto. Os dois conversaram sobre comércio e sobre a situação na fronteira.',
  ],
  [
    'it',
    'Il presidente del Consiglio ha incontrato lunedì a Roma il ministro degli Esteri francese. I due hanno parlato di immigrazione e di bilancio europeo.',
  ],
  [
    'nl',
    'De minister-president sprak maandag in Den Haag met zijn Belgische ambtgenoot. Ze bespraken de haven van Antwerpen en de nieuwe spoorlijn tussen beide landen.',
  ],
  [
    'id',
    'Presiden menerima kunjungan Duta Besar Jepang di Istana Merdeka pada hari Senin. Keduanya membahas kerja sama ekonomi dan investasi di bidang energi.',
  ],
  [
    'tr',
    "Cumhurbaşkanı pazartesi günü Ankara'da Alman mevkidaşıyla bir araya geldi. Görüşmede iki ülke arasındaki ticaret ve bölgesel gelişmeler ele alındı.",
  ],
  [
    'pl',
    'Prezydent spotkał się w poniedziałek w Warszawie z premierem Czech. Rozmawiali o bezpieczeństwie energetycznym oraz o wspólnej granicy.',
  ],
  [
    'sv',
    'Statsministern träffade på måndagen sin finska kollega i Helsingfors. De talade om säkerheten i Östersjön och om samarbetet mellan länderna.',
  ],
  [
    'cs',
    'Prezident se v pondělí setkal v Praze se slovenským premiérem. Hovořili o energetice a o spolupráci obou zemí.',
  ],
  [
    'ro',
    'Președintele s-a întâlnit luni la București cu premierul Republicii Moldova. Cei doi au discutat despre energie și despre securitatea regiunii.',
  ],
  [
    'hu',
    'A miniszterelnök hétfőn Budapesten találkozott a szerb államfővel. A felek az energiaellátásról és a két ország kapcsolatairól tárgyaltak.',
  ],
  [
    'uk',
    "Президент зустрівся в понеділок у Києві з прем'єр-міністром Польщі. Сторони обговорили безпеку та торгівлю.",
  ],
  ['zh', '外交部长星期一在北京会见了来访的法国大使。双方就贸易和地区局势交换了意见。'],
  ['ja', '首相は月曜日、東京でフランスの外相と会談し、貿易や地域情勢について意見を交わした。'],
  ['ko', '대통령은 월요일 서울에서 프랑스 외무장관을 만나 무역과 지역 정세에 대해 논의했다.'],
  [
    'ar',
    'التقى الرئيس يوم الاثنين في القاهرة وزير الخارجية الفرنسي، وبحث الجانبان العلاقات التجارية والأوضاع في المنطقة.',
  ],
  [
    'fa',
    'رئیس جمهور روز دوشنبه در تهران با وزیر امور خارجه فرانسه دیدار کرد و دو طرف درباره تجارت گفتگو کردند.',
  ],
  ['he', 'ראש הממשלה נפגש ביום שני בירושלים עם שר החוץ הצרפתי. השניים דנו בסחר ובמצב באזור.'],
  ['hi', 'प्रधानमंत्री ने सोमवार को नई दिल्ली में फ्रांस के विदेश मंत्री से मुलाकात की। दोनों ने व्यापार पर चर्चा की।'],
  ['th', 'นายกรัฐมนตรีพบหารือกับรัฐมนตรีต่างประเทศฝรั่งเศสที่กรุงเทพฯ เมื่อวันจันทร์ ทั้งสองฝ่ายหารือเรื่องการค้า'],
  [
    'el',
    'Ο πρωθυπουργός συναντήθηκε τη Δευτέρα στην Αθήνα με τον Γάλλο υπουργό Εξωτερικών και συζήτησαν για το εμπόριο.',
  ],
  [
    'tl',
    'Nakipagpulong ang pangulo noong Lunes sa Maynila sa ministrong panlabas ng Pransiya. Tinalakay nila ang kalakalan at ang kalagayan sa rehiyon.',
  ],
  [
    'sw',
    'Rais alikutana Jumatatu jijini Nairobi na waziri wa mambo ya nje wa Ufaransa. Walijadili biashara na hali ya usalama katika eneo hilo.',
  ],
  [
    'ca',
    "El president es va reunir dilluns a Barcelona amb l'ambaixador de França. Tots dos van parlar de comerç i de la situació a la frontera.",
  ],
  [
    'da',
    'Statsministeren mødtes mandag med sin svenske kollega i København. De talte om sikkerheden, og hvor meget hjælp landene kan give hinanden. Bagefter sagde hun, at det ikke var nok, og at de vil mødes igen efter valget.',
  ],
  [
    'nb',
    'Statsministeren møtte mandag sin svenske kollega i Oslo. De snakket om sikkerheten, og hvor mye hjelp landene kan gi hverandre. Etterpå sa hun at det ikke var nok nå, og at de bare vil møtes opp mot valget.',
  ],
  [
    'ru',
    'Президент встретился в понедельник в Москве с премьером Армении. Стороны обсудили торговлю и то, как страны могут помочь друг другу, но он сказал, что этого не было в планах и что для него это не главное.',
  ],
  [
    'fi',
    'Presidentti tapasi maanantaina Viron pääministerin, joka oli tullut Helsinkiin. He sanoivat, että se ei ole uusi asia, mutta he ovat valmiita, kun sen aika on, ja myös muut ovat mukana.',
  ],
] as const;

describe('the language of a text', () => {
  test.each(NEWS)('%s: %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
    expect(languageOf(text.normalize('NFD'))).toBe(language);
  });

  test.each([
    [
      'names of Việt Nam',
      'Trần Thị Hồng Ngọc and Nguyễn Phú An said in Hà Nội that the two of them had met before, at a dinner in Đà Nẵng that the mayor gave.',
    ],
    [
      'Spanish names',
      'Marisol Quiñones de la Torre told El País that she would not be at the talks in San José, and that Los Andes had not asked her to.',
    ],
    [
      'a foreign title',
      'In “À la recherche du temps perdu”, which the minister said he had read on the train, nobody is ever in a hurry, and that is what he likes about it.',
    ],
    [
      'capitals in the dateline',
      'BRASÍLIA (AP) — The president of Brazil met the ambassador on Monday to talk about trade with all the other states of the region.',
    ],
  ])('is English for all of its %s', (_, text) => {
    expect(languageOf(text)).toBe('en');
  });

  test.each([
    ['no text', ''],
    ['a short sentence', 'Ada Example met Ben Sample.'],
    ['a short foreign sentence', 'Le ministre a rencontré son homologue.'],
    ['a list of names', 'Ana Lima, Bo Ek, Cleo Ruiz, Dan Oyelaran, '.repeat(20)],
    ['numbers', '2024 1,000 3.5 '.repeat(50)],
    [
      'no words of any language',
      'lorem dolor amet consectetur adipiscing elit sed eiusmod tempor incididunt labore magna aliqua',
    ],
  ])('of %s is uncertain', (_, text) => {
    expect(languageOf(text)).toBeNull();
  });
});

describe('a reading', () => {
  const reader = createReader();
  const read = (text: string) =>
    reader.read({ id: 'a', title: null, publisher: null, url: null, publishedOn: '2024-05-15', text });

  test('says the language of its text', () => {
    expect(
      read(
        'Ana Lima met Bo Ek in Quito on Monday, and nobody knows what the two of them said to each other.',
      ),
    ).toMatchObject({
      language: 'en',
      events: [{ kind: 'MEETING' }],
    });
  });

  test('of a text whose language is uncertain takes it for English', () => {
    expect(read('Ana Lima met Bo Ek on Monday.')).toMatchObject({
      language: null,
      events: [{ kind: 'MEETING' }],
    });
  });

  test.each(NEWS.filter(([language]) => ['fr', 'vi', 'zh', 'ar'].includes(language)))(
    'of a text in another language (%s) says nothing else',
    (language, text) => {
      expect(read(text)).toEqual({
        ...{ id: 'a', publishedOn: '2024-05-15', language },
        ...{ entities: [], dates: [], events: [], positions: [] },
      });
    },
  );
});
