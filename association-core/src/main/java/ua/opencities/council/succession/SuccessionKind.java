package ua.opencities.council.succession;

/** How a council came after another. */
public enum SuccessionKind {
  RENAMED,
  MERGED,
  SPLIT,
  ADMINISTRATION
}
