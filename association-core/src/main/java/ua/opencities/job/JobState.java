package ua.opencities.job;

public enum JobState {
  QUEUED,
  RUNNING,
  DONE,
  /** Stopped by an error; the log tells more under the job's reference. */
  FAILED,
  CANCELLED;

  public boolean ended() {
    return this == DONE || this == FAILED || this == CANCELLED;
  }
}
