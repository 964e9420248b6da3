import type { IngestItem } from '../../src/graph/ingest-batch.ts';
import { ArticleBuilder } from './article-builder.ts';

/** The facts of the five sample articles, as a good reader states them, and little of their wording. */
export function seedArticles(): IngestItem[] {
  return [harrisAndTrump(), ambassador(), trungIn2023(), trungIn2024(), undatedArticle()];
}

function harrisAndTrump(): IngestItem {
  return new ArticleBuilder('000.txt', '2024-11-01', { publisher: 'VNS' })
    .person('Kamala Harris', 'Harris')
    .person('Donald Trump', 'Trump')
    .person('Doan Khac Viet')
    .place('Vietnam')
    .place('United States', 'US')
    .event('DEBATE', { sides: [['Kamala Harris'], ['Donald Trump']], when: '2024-10-26' })
    .event('PRESS_CONFERENCE', { sides: [['Doan Khac Viet']], when: '2024-10-31' })
    .event('AGREEMENT', { sides: [['Vietnam'], ['United States']], when: '2023-01-01..2023-12-31' })
    .build();
}

function ambassador(): IngestItem {
  return new ArticleBuilder('001.txt', '2023-12-12', { publisher: 'VNS' })
    .person('Nguyễn Quốc Dũng', 'Dũng', 'Dung')
    .person('Joe Biden', 'Biden')
    .person('Nguyễn Phú Trọng')
    .person('Phạm Minh Chính', 'Chính')
    .organization('Communist Party of Vietnam')
    .place('Việt Nam')
    .place('US')
    .place('New York')
    .holds('Nguyễn Quốc Dũng', 'Ambassador to the US', 'Việt Nam')
    .holds('Joe Biden', 'US President', 'US')
    .holds('Nguyễn Phú Trọng', 'General Secretary', 'Communist Party of Vietnam')
    .event('VISIT', {
      sides: [['US President | Joe Biden']],
      place: 'Việt Nam',
      when: '2023-09-01..2023-09-30',
    })
    .event('AGREEMENT', {
      sides: [['Nguyễn Phú Trọng'], ['US President | Joe Biden']],
      when: '2023-09-01..2023-09-30',
    })
    .event('VISIT', { sides: [['Phạm Minh Chính']], place: 'US', when: '2023-09-01..2023-09-30' })
    .event('AGREEMENT', { sides: [['Việt Nam'], ['US']], when: '2013-01-01..2013-12-31' })
    .build();
}

function trungIn2023(): IngestItem {
  const trip = '2023-06-28..2023-07-02';
  return new ArticleBuilder('002.txt', '2023-07-03', { publisher: 'VNS' })
    .person('Lê Hoài Trung', 'Trung')
    .person('Antony Blinken')
    .person('Jake Sullivan')
    .person('Samantha Power')
    .person('Daniel Kritenbrink')
    .person('Sasha Baker')
    .person('Guy Ryder')
    .person('John Kerry')
    .person('Nguyễn Phú Trọng')
    .person('Joe Biden')
    .organization('USAID')
    .place('US')
    .place('Washington DC')
    .place('New York')
    .holds('Samantha Power', 'Administrator', 'USAID')
    .event('VISIT', { sides: [['Lê Hoài Trung']], place: 'US', when: trip })
    .event('MEETING', {
      sides: [
        ['Lê Hoài Trung'],
        [
          'US Secretary of State | Antony Blinken',
          'US National Security Advisor | Jake Sullivan',
          'Samantha Power',
          'Daniel Kritenbrink',
          'Sasha Baker',
        ],
      ],
      place: 'Washington DC',
      when: trip,
    })
    .event('MEETING', { sides: [['Lê Hoài Trung'], ['Guy Ryder']], place: 'New York', when: trip })
    .event('MEETING', { sides: [['Lê Hoài Trung'], ['John Kerry']], when: trip })
    .event('CALL', { sides: [['Nguyễn Phú Trọng'], ['Joe Biden']], when: '2023-03-01..2023-03-31' })
    .build();
}

function trungIn2024(): IngestItem {
  const trip = '2024-12-02..2024-12-05';
  return new ArticleBuilder('003.txt', '2024-12-07', { publisher: 'VNS' })
    .person('Lê Hoài Trung', 'Trung')
    .person('Antony Blinken')
    .person('Jake Sullivan')
    .person('Samantha Power')
    .person('Joe Biden')
    .place('Việt Nam')
    .place('US')
    .event('VISIT', { sides: [['Lê Hoài Trung']], place: 'US', when: trip })
    .event('MEETING', {
      sides: [['Lê Hoài Trung'], ['Antony Blinken', 'Jake Sullivan', 'Samantha Power']],
      when: trip,
    })
    .event('VISIT', { sides: [['Joe Biden']], place: 'Việt Nam', when: '2023-09-01..2023-09-30' })
    .event('AGREEMENT', { sides: [['Việt Nam'], ['US']], when: '2023-09-01..2023-09-30' })
    .build();
}

function undatedArticle(): IngestItem {
  return new ArticleBuilder('004.txt', null)
    .person('Nguyen Phu Trong')
    .person('Joe Biden')
    .person('Antony Blinken')
    .place('Vietnam', 'VIETNAM')
    .place('United States')
    .event('CALL', { sides: [['Nguyen Phu Trong'], ['Joe Biden']] })
    .event('VISIT', { sides: [['Antony Blinken']], place: 'Vietnam', words: 'in April' })
    .event('AGREEMENT', { sides: [['Vietnam'], ['United States']], when: '1995-01-01..1995-12-31' })
    .event('AGREEMENT', { sides: [['Vietnam'], ['United States']], when: '2013-01-01..2013-12-31' })
    .build();
}
