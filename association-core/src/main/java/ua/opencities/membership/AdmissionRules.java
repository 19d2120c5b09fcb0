package ua.opencities.membership;

import jakarta.enterprise.context.ApplicationScoped;
import ua.opencities.shared.Setting;

/**
 * What the statute settles about admission. Whether the General Meeting confirms the Board's
 * decision is a setting, since statutes of this kind differ: {@code
 * OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING=true}.
 */
@ApplicationScoped
class AdmissionRules {
  boolean meetingConfirms() {
    return Setting.on("OPENCITIES_ADMISSION_CONFIRMED_BY_MEETING");
  }

  MembershipRoad road() {
    return new MembershipRoad(meetingConfirms());
  }
}
