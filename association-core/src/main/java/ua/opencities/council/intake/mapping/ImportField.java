package ua.opencities.council.intake.mapping;

/** What a column of a list may say of a council. */
public enum ImportField {
  KATOTTG,
  NAME,
  FORMER_NAME,
  KIND,
  OBLAST,
  RAION,
  CENTRE,
  CENTRE_KIND,
  FORMER_CENTRE,
  EDRPOU,
  IBAN,
  BUDGET_CODE,
  KOATUU,
  INHABITANTS,
  DECISION_NUMBER,
  DECISION_DATE,
  AGREEMENT_NUMBER,
  AGREEMENT_DATE,
  APPLICATION_NUMBER,
  APPLICATION_DATE,
  PROTOCOL_NUMBER,
  PROTOCOL_DATE,
  MEMBER_SINCE
}
