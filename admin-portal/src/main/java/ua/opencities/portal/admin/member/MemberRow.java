package ua.opencities.portal.admin.member;

import ua.opencities.council.details.CouncilKind;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.Standing;
import ua.opencities.report.member.MemberOnDay;

/** A member with the words of the rooms whose names it carries. */
public record MemberRow(MemberOnDay member) {
  public CouncilKind kind() {
    return CouncilKind.valueOf(member.kind());
  }

  public Standing standing() {
    return Standing.valueOf(member.standing());
  }

  public String oblast(Language language) {
    return language == Language.UK ? member.oblast() : member.oblastEnglish();
  }

  /** «протокол № 7 від 15.01.2026». */
  public String act(Texts texts) {
    var act = member.act();
    return texts.label(ActDocument.valueOf(act.document()))
        + act.number().map(number -> " №\u00a0" + number).orElse("")
        + " "
        + texts.text("member.of-day")
        + "\u00a0"
        + DateInWords.digits(act.adoptedOn());
  }
}
