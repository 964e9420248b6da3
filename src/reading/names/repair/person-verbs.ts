/** What no place does. */
export const PERSONAL_VERBS =
  /^(?:added|admitted|agreed|answered|argued|arrived|asked|attended|became|began|believes?|called|chaired|came|declined|died|explained|faced|flew|followed|gave|greeted|has|held|hosted|insisted|interviewed|joined|knew|knows|leads|led|left|made|met|nodded|opened|phoned|played|praised|read|received|recalled|replied|returned|runs|said|sat|saw|says|scored|signed|smiled|spoke|stepped|studied|talked|teaches|tells|thanked|thinks|told|took|travelled|urged|visited|walked|wants?|welcomed|went|won|works|worked|wrote)$/;

/** Those of them that no body and no month does either. */
export const ONLY_PERSONS_DO =
  /^(?:asked|boarded|cried|died|dined|drove|embraced|flew|frowned|greeted|hugged|kissed|knelt|laughed|listened|lunched|married|meets|met|nodded|phoned|prayed|quipped|rang|recalled|remembers|sang|sat|shrugged|sighed|sipped|slept|smiled|speaks|spoke|stammered|stood|talked|tells|telephoned|texted|thanked|thinks|told|travel(?:l?ed|s)|tweeted|visited|walked|waved|wept|whispered|wore)$/;

/** What is done to somebody, or behind a small word with or to somebody. */
export const DONE_TO =
  /^(?:accused|apologi[sz]ed|arrested|asked|beat|greeted|hired|killed|lied|listened|married|meets?|met|named|passed|praised|rang|received|replaced|spoke|substituted|sued|talked|thanked|told|wrote)$/;

/** What is done to persons rather than to bodies, and to no place. */
export const DONE_TO_PERSONS =
  /^(?:arrested|asked|consoled|embraced|greeted|hugged|interviewed|introduced|invited|killed|kissed|married|meets?|met|phoned|questioned|rang|telephoned|thanked|told)$/;
