/**
 * Nouns on which the field or body in a title ends: what stands capitalised behind them is the bearer's name
 * ("Secretary of State | Antony Blinken", "Speaker of the Parliament | Oyunbileg Sukhee"). Lower case.
 */
const BODIES = `
academy administration agency army assembly association authority bank board bundestag bureau cabinet center centre chamber
church club co-operative coalition college commission committee company conference congress corporation corps council court
delegation department diocese division duma enterprise exchequer executive federation force foundation front fund
government guard house inspectorate institute judiciary kingdom knesset league legislature ministry mission movement municipality
museum navy office organisation organization parliament party police politburo prefecture press rada sabha secretariat sejm senate
service services shura society staff synod treasury tribunal union unions university
`;
const FIELDS = `
affairs africa agriculture air airport america americas aquaculture arts asia aviation banking budget change charter children cities city
civil class climate co-operation coal commerce commonwealth communications community conservation constitution construction consumer control
cooperation counterterrorism county credit culture customs cyber cyberspace defence defense democracy deputies development
diaspora disarmament disasters district drugs east economics economy education elections employment energy engagement engineering environment
electricity equality equity europe family finance finances fisheries foods forces forestry forests forum gas health heritage higher homeland
housing human hydropower immigration inclusion industries industry information infrastructure innovation integration intelligence
interior investment irrigation island islands journalists justice labor labour land lands languages law livestock lords management manufacturing
marine maritime market media medicine metallurgy migration minerals mines mining monetary nation nations negotiations
nutrition oil operations pacific partnership peace peacekeeping pensions people peoples petroleum planning policy
port ports poverty power prisons procurement productivity programme programs prosecutions protection province public
publications radio railways realm reconciliation reconstruction reform refugees region relations relief religion representatives republic
research reserve resettlement resilience resources revenue rights roads rome safety sanitation school science sciences section security settlements shipping solidarity space sport sports
standards state states statistics supply sustainability tax taxation technology telecommunications television territories textiles
tourism town trade trades training transition transport transportation veterans village war water waterways welfare west
wildlife women works york youth
`;

const wordsIn = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Those that name a body, rather than what it is for. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(wordsIn(BODIES));
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set([...wordsIn(BODIES), ...wordsIn(FIELDS)]);

/** Institutions that are surnames too: "(USAID) Samantha Power". */
export const SURNAMES_TOO = /^(?:church|court|east|house|law|power|star|temple|west|world|york)$/;
