package ua.opencities.language;

/** The six cases of papers; nobody is called upon in them, so the vocative is left out. */
public enum GrammaticalCase {
  /** хто? що? – Жовківська міська рада. */
  NOMINATIVE,
  /** кого? чого? – членство Жовківської міської ради. */
  GENITIVE,
  /** кому? чому? – подякувати Жовківській міській раді. */
  DATIVE,
  /** кого? що? – прийняти Жовківську міську раду. */
  ACCUSATIVE,
  /** ким? чим? – укладено Жовківською міською радою. */
  INSTRUMENTAL,
  /** на кому? у чому? – у Жовківській міській раді. */
  LOCATIVE
}
