package ua.opencities.programme.text;

/** In what the tables of a programme's papers count. */
public enum MoneyUnit {
  HRYVNIA,
  THOUSAND
}
