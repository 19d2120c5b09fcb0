package ua.opencities.language;

/** Grammatical gender of a person: міський голова Олег, керуюча справами Мар’яна. */
public enum Gender {
  FEMININE,
  MASCULINE
}
