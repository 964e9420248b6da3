/**
 * Nouns on which the field or body in a title ends: what stands capitalised behind them is the bearer's name
 * ("Secretary of State | Antony Blinken", "Speaker of the Parliament | Oyunbileg Sukhee"). Lower case.
 */
const WORDS = `
academy administration affairs africa agency agriculture air airport america americas army asia assembly association
authority aviation bank banking board budget bureau cabinet centre center chamber charter children church cities city civil
climate club co-operation co-operative college commerce commission committee commonwealth communications community
company conference congress conservation constitution consumer cooperation corporation corps council counterterrorism county court
culture customs cyber cyberspace defence defense delegation democracy department deputies development diocese disarmament district division
drugs east economics economy education elections employment energy engineering enterprise environment equality europe
exchequer executive family federation finance finances fisheries foods force forces forestry forum foundation front fund gas
government guard health heritage higher homeland house housing human immigration industries industry infrastructure
information innovation inspectorate institute integration intelligence interior investment island islands
journalists judiciary justice kingdom labor labour land lands law league legislature lords management manufacturing marine maritime market
media medicine migration mines mining ministry mission monetary movement municipality museum nation nations navy
negotiations nutrition office oil operations organisation organization pacific parliament partnership party peace
peacekeeping people peoples pensions petroleum planning police policy politburo port ports poverty power prefecture press prisons
procurement programme programs prosecutions protection province public publications realm reconciliation reconstruction reform
refugees region relations religion representatives republic research reserve resources revenue rights rome safety
sanitation school science sciences secretariat section security senate service services shipping shura society staff
standards state states statistics supply sustainability synod tax taxation technology telecommunications
territories tourism town trade trades training transition transport transportation treasury tribunal union unions
university veterans village war water welfare west wildlife women works york youth
`;

export const INSTITUTION_NOUNS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));
