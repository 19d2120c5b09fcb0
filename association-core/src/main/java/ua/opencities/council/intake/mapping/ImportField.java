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
  INHABITANTS
}
