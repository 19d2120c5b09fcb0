package ua.opencities.council;

/** How a council came after another. */
public enum SuccessionKind {
  RENAMED,
  MERGED,
  SPLIT,
  ADMINISTRATION
}
