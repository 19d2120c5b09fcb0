package ua.opencities.membership;

import jakarta.enterprise.context.ApplicationScoped;
import ua.opencities.shared.Setting;

/**
 * What the statute settles about admission, as settings, since statutes of this kind differ:
 * whether the General Meeting confirms the Board's decision ({@code
 * OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING=true}), whether the entry fee comes first, and which
 * steps need a second person.
 */
@ApplicationScoped
class AdmissionRules {
  boolean meetingConfirms() {
    return Setting.on("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING");
  }

  /** Whether an admitted council is a member only when its entry fee has come. */
  boolean entryFeeFirst() {
    return Setting.on("OPENCITIES_ADMISSION_ENTRY_FEE_FIRST");
  }

  /** Whether the step is entered by another person than the step before it. */
  boolean wantsSecondPerson(Standing to) {
    return Setting.lists("OPENCITIES_SECOND_PERSON_FOR", to.name());
  }

  MembershipRoad road() {
    return new MembershipRoad(meetingConfirms());
  }
}
