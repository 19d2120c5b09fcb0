package ua.opencities.council.intake;

public enum ImportState {
  UPLOADED,
  REHEARSED,
  APPLYING,
  APPLIED,
  UNDONE
}
