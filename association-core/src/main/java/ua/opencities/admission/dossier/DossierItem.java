package ua.opencities.admission.dossier;

/** A line of the checklist. */
public enum DossierItem {
  DECISION,
  DECISION_FILE,
  AGREEMENT,
  AGREEMENT_FILE,
  APPLICATION,
  APPLICATION_FILE,
  /** ЄДРПОУ, which the Treasury compares. */
  CODE,
  /** Who represents the council: its head, or who acts as one. */
  HEAD,
  /** By which the fee is reckoned. */
  POPULATION
}
