package ua.opencities.portal.admin.member;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.paper.Block.Column;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.paper.Words;
import ua.opencities.fee.requisites.AssociationProfile;
import ua.opencities.language.DateInWords;
import ua.opencities.language.Language;
import ua.opencities.language.Texts;
import ua.opencities.report.member.MemberOnDay;

/** The list of members as an annex to a protocol of the Board or the General Meeting. */
final class MembersAnnex {
  private static final Texts UKRAINIAN = Texts.of(Language.UK);
  private static final List<Column> COLUMNS =
      List.of(
          Column.centred("№", 5),
          Column.of("Член асоціації", 22),
          Column.of("Область, район", 21),
          Column.of("Член із", 12),
          Column.of("Підстава", 19),
          Column.of("Представник", 21));

  private MembersAnnex() {}

  static Paper of(LocalDate day, Optional<AssociationProfile> association, List<MemberRow> rows) {
    String name = association.map(AssociationProfile::name).orElse("Асоціація");
    var paper =
        Paper.named("Перелік членів станом на " + DateInWords.digits(day))
            .by(name)
            .madeAt(day.atStartOfDay(ZoneOffset.UTC).toInstant())
            .annexMark("Додаток", "до протоколу", "від ______________ № ________")
            .title("Перелік членів")
            .centred("організації «" + name + "»")
            .centred("станом на " + DateInWords.official(day))
            .table(COLUMNS, table(rows))
            .paragraph("Усього членів: " + rows.size() + ".");
    var signed =
        association
            .map(its -> paper.signature(its.signatoryPosition(), its.signatory()))
            .orElse(paper);
    return rows.stream().anyMatch(row -> row.member().demonstration())
        ? signed.note(UKRAINIAN.text("member.invented"))
        : signed;
  }

  private static List<List<Words>> table(List<MemberRow> rows) {
    var lines = new ArrayList<List<Words>>();
    for (MemberRow row : rows)
      lines.add(
          List.of(
              Words.of(String.valueOf(lines.size() + 1)),
              Words.of(row.member().name()),
              Words.of(place(row.member())),
              Words.of(DateInWords.digits(row.member().memberSince())),
              Words.of(row.act(UKRAINIAN)),
              Words.of(representative(row.member()))));
    return lines;
  }

  /** A head represents by office, anybody else by the act that is told. */
  private static String representative(MemberOnDay member) {
    return member
        .representative()
        .map(it -> it.person() + it.authority().map(act -> " (" + act + ")").orElse(""))
        .orElse("—");
  }

  private static String place(MemberOnDay member) {
    return member.oblast() + (member.raion().isEmpty() ? "" : ", " + member.raion() + " район");
  }
}
