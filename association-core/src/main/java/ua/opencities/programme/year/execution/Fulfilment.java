package ua.opencities.programme.year.execution;

/** How far a measure was carried out. */
public enum Fulfilment {
  DONE,
  PARTLY,
  NOT
}
