package ua.opencities.fee.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.fee.run.RunFixture;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.job.CancelJob;
import ua.opencities.job.JobState;
import ua.opencities.job.JobTrial;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tariff.TariffKind;
import ua.opencities.tenancy.Actor;

class PackInvoicesTest {
  private static final int COUNCILS = 2 * InvoicesOfList.AT_ONCE + 1;
  private final Actor officer = Association.administrator();
  private final PackInvoices pack = Association.get(PackInvoices.class);
  private final int year = RunFixture.annualYear();
  private final RunId run = issued();

  @Test
  void packsTheInvoicesOfARunInEachFormatThatWasChosen() {
    var job = pack.pack(officer, ofRun(), EnumSet.allOf(InvoiceFormat.class));
    JobTrial.workAll();

    var files = JobTrial.files(job);
    assertThat(files).hasSize(3 * COUNCILS);
    for (var format : InvoiceFormat.values())
      assertThat(files.keySet())
          .filteredOn(name -> name.endsWith("." + format.extension()))
          .hasSize(COUNCILS);
    files.forEach(
        (name, bytes) -> {
          String begin = new String(bytes, 0, 4, StandardCharsets.ISO_8859_1);
          assertThat(begin)
              .startsWith(name.endsWith("pdf") ? "%PDF" : name.endsWith("x") ? "PK" : "{");
        });
    assertThat(JobTrial.see(job).result().orElseThrow().name()).isEqualTo("rakhunky.zip");
  }

  @Test
  void onlyWhatTheListIsNarrowedToIsPacked() {
    var words =
        new InvoiceSearch(
            Optional.empty(),
            Optional.of(year),
            Optional.of(InvoiceState.OVERDUE),
            Optional.empty(),
            Optional.of("розрахункова"),
            Optional.of(TariffKind.ANNUAL),
            Optional.empty(),
            InvoiceSearch.Sort.NEWEST,
            Page.Request.first());
    var none =
        new InvoiceSearch(
            Optional.empty(),
            Optional.of(year),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(TariffKind.ENTRY),
            Optional.empty(),
            InvoiceSearch.Sort.NEWEST,
            Page.Request.first());

    var job = pack.pack(officer, words, Set.of(InvoiceFormat.JSON));
    JobTrial.workAll();

    assertThat(JobTrial.files(job)).hasSize(COUNCILS);
    assertThatThrownBy(() -> pack.pack(officer, none, Set.of(InvoiceFormat.JSON)))
        .isInstanceOf(NothingToPack.class);
    assertThatThrownBy(() -> pack.pack(officer, words, Set.of())).isInstanceOf(NothingToPack.class);
  }

  @Test
  void goesOnWhereAKilledWorkerLeftItAndHasEachInvoiceOnce() {
    var job = pack.pack(officer, ofRun(), Set.of(InvoiceFormat.JSON));
    JobTrial.dieAfter(job, 1);
    assertThat(JobTrial.see(job).done()).isEqualTo(InvoicesOfList.AT_ONCE);

    JobTrial.workAll();

    assertThat(JobTrial.see(job).state()).isEqualTo(JobState.DONE);
    assertThat(JobTrial.files(job)).hasSize(COUNCILS);
  }

  @Test
  void isStoppedBeforeItBegins() {
    var job = pack.pack(officer, ofRun(), Set.of(InvoiceFormat.PDF));

    Association.get(CancelJob.class).cancel(officer, job);
    JobTrial.workAll();

    assertThat(JobTrial.see(job).state()).isEqualTo(JobState.CANCELLED);
    assertThat(JobTrial.see(job).result()).isEmpty();
  }

  private InvoiceSearch ofRun() {
    return new InvoiceSearch(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(run.value()),
        InvoiceSearch.Sort.NEWEST,
        Page.Request.first());
  }

  private RunId issued() {
    var councils = new ua.opencities.tenancy.CouncilId[COUNCILS];
    for (int i = 0; i < COUNCILS; i++) councils[i] = RunFixture.member(900 + i);
    RunId simulated = RunFixture.simulate(RunFixture.annual(year, councils));
    RunFixture.issue(officer, simulated);
    return simulated;
  }
}
