package ua.opencities.programme;

import java.time.Instant;
import java.time.LocalDate;
import ua.opencities.programme.act.ActBody;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.tenancy.Actor;

/** An act of a body as somebody enters it. */
record Decision(
    ActBody body, String bodyName, EnteredAct act, Actor by, Instant at, LocalDate today) {

  /** A military administration decides at once, in the place of committee and session. */
  boolean standsAlone() {
    return body == ActBody.MILITARY_ADMINISTRATION;
  }

  LocalDate date() {
    return act.date();
  }
}
