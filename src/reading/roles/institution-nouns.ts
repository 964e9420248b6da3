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
affairs africa agriculture air airport america americas asia aviation banking budget change charter children cities city
civil class climate co-operation commerce commonwealth communications community conservation constitution consumer
cooperation counterterrorism county credit culture customs cyber cyberspace defence defense democracy deputies development
disarmament district drugs east economics economy education elections employment energy engagement engineering environment
equality equity europe family finance finances fisheries foods forces forestry forum gas health heritage higher homeland
housing human immigration industries industry information infrastructure innovation integration intelligence
interior investment island islands journalists justice labor labour land lands law lords management manufacturing
marine maritime market media medicine migration mines mining monetary nation nations negotiations
nutrition oil operations pacific partnership peace peacekeeping pensions people peoples petroleum planning policy
port ports poverty power prisons procurement programme programs prosecutions protection province public
publications realm reconciliation reconstruction reform refugees region relations religion representatives republic
research reserve resources revenue rights rome safety sanitation school science sciences section security shipping
standards state states statistics supply sustainability tax taxation technology telecommunications territories
tourism town trade trades training transition transport transportation veterans village war water welfare west
wildlife women works york youth
`;

const wordsIn = (list: string): string[] => list.split(/\s+/).filter(Boolean);

/** Those that name a body, rather than what it is for. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(wordsIn(BODIES));
export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set([...wordsIn(BODIES), ...wordsIn(FIELDS)]);

/** Institutions that are surnames too: "(USAID) Samantha Power". */
export const SURNAMES_TOO = /^(?:church|court|east|house|law|power|star|temple|west|world|york)$/;
