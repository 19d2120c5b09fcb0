package ua.opencities.inheritance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ua.opencities.inheritance.SuccessionFixture.leaves;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.succession.SuccessionKind;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.FeeFixture;
import ua.opencities.inheritance.paper.HeirsPaper;
import ua.opencities.inheritance.paper.PapersOfPredecessors;
import ua.opencities.inheritance.paper.TakeHeirsPaper;
import ua.opencities.programme.RecordCommitteeAct;
import ua.opencities.programme.SampleProgramme;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** A council, the one that came in its place, and who came after that. */
abstract class SuccessionsInARow {
  static final Set<Inherited> BOTH = Set.of(Inherited.PROGRAMMES, Inherited.ACCOUNT);
  static final Set<Inherited> PROGRAMMES = Set.of(Inherited.PROGRAMMES);
  final CouncilId first = SampleProgramme.council();
  final CouncilId second = Association.newCouncil("Друга в ряду міська рада");
  final CouncilId third = Association.newCouncil("Третя в ряду міська рада");

  SuccessionsInARow() {
    var programme = SampleProgramme.entered(first);
    Association.get(RecordCommitteeAct.class)
        .record(
            Association.clerkOf(first),
            programme,
            SampleProgramme.act("15", LocalDate.of(2021, 12, 15)));
    FeeFixture.member(); // a tariff that covers the year
    Association.sql(
            "insert into membership(council_id, standing, since, member_since)"
                + " values (?, 'ACTIVE', date '2020-01-01', date '2020-01-01')"
                + " on conflict do nothing",
            first.value())
        .run();
    invoice(FeeFixture.YEAR + 11);
  }

  void nothingIsRead(CouncilId council, List<UUID> papers) {
    assertThat(own(council)).isEmpty();
    for (UUID paper : papers)
      assertThatThrownBy(
              () ->
                  Association.get(TakeHeirsPaper.class)
                      .take(Association.clerkOf(council), paper, PaperFormat.DOCX))
          .isInstanceOf(NotFound.class);
  }

  static List<HeirsPaper> own(CouncilId council) {
    return Association.get(PapersOfPredecessors.class).own(Association.clerkOf(council));
  }

  static List<UUID> ids(CouncilId council) {
    return own(council).stream().map(HeirsPaper::id).toList();
  }

  void invoice(int year) {
    FeeFixture.invoice(first, year, LocalDate.of(year, 4, 1));
  }

  UUID passes(CouncilId from, CouncilId to, Set<Inherited> what) {
    return settle(from, to, what, what.contains(Inherited.ACCOUNT) ? "12000.00" : "0.00");
  }

  static UUID settle(CouncilId from, CouncilId to, Set<Inherited> what, String debt) {
    return SuccessionFixture.settle(SuccessionKind.MERGED, leaves(from, to, what, debt));
  }
}
