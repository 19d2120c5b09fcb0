package ua.opencities.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ua.opencities.membership.Scan;
import ua.opencities.programme.act.ActVerb;
import ua.opencities.programme.act.EnteredAct;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

class ScannedActTest {
  private final RecordScannedAct record = Association.get(RecordScannedAct.class);
  private final ProgrammeDetails details = Association.get(ProgrammeDetails.class);
  private final CouncilId zhovkva = SampleProgramme.council();
  private final Actor clerk = Association.clerkOf(zhovkva);
  private final ProgrammeId id = SampleProgramme.entered(zhovkva);

  @Test
  void keepsTheScanWithTheAct() {
    record.record(clerk, id, ActVerb.AGREED, act("5"), Optional.of(scan()));
    assertThat(details.of(clerk, id).act(ActVerb.AGREED).orElseThrow().file()).isPresent();
    assertThat(files()).isOne();
  }

  @Test
  void leavesNoScanOfAnActThatIsRefused() {
    assertThatThrownBy(
            () -> record.record(clerk, id, ActVerb.APPROVED, act("6"), Optional.of(scan())))
        .isInstanceOf(ActOutOfTurn.class);
    assertThat(files()).isZero();
  }

  private long files() {
    return Association.sql("select count(*) from stored_file where council_id = ?", zhovkva.value())
        .count();
  }

  private static EnteredAct act(String number) {
    return SampleProgramme.act(number, LocalDate.of(2022, 1, 12));
  }

  private static Scan scan() {
    return new Scan(
        "рішення.pdf", "application/pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
  }
}
