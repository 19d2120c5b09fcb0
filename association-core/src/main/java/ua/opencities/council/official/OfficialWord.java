package ua.opencities.council.official;

/** What of an official has cases. */
public enum OfficialWord {
  TITLE,
  GIVEN,
  SURNAME
}
