package ua.opencities.council.attribute;

/** What can be said of an attribute; PostgreSQL keeps each kind in a column of its own type. */
public enum AttributeKind {
  TEXT,
  WHOLE,
  DECIMAL,
  DAY,
  YES_NO,
  CHOICE
}
