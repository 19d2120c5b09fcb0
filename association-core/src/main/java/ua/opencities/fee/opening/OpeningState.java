package ua.opencities.fee.opening;

public enum OpeningState {
  UPLOADED,
  REHEARSED,
  APPLIED,
  UNDONE
}
