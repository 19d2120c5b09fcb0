package ua.opencities.portal.admin.member;

import ua.opencities.council.details.CouncilKind;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.membership.Standing;
import ua.opencities.opendata.AdmittingAct;
import ua.opencities.opendata.OpenMember;
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
    return new AdmittingAct(act.document(), act.number(), act.adoptedOn()).said(texts);
  }

  /** What everybody may know of it. */
  OpenMember open() {
    return new OpenMember(
        member.katottg().isEmpty() ? null : member.katottg(),
        member.name(),
        member.kind(),
        member.oblastCode(),
        member.oblast(),
        member.raion(),
        member.edrpou(),
        member.standing(),
        member.memberSince(),
        act(Texts.of(Language.UK)),
        member.inhabitants());
  }
}
