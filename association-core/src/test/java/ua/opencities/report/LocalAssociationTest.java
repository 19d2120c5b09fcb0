package ua.opencities.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import ua.opencities.council.AddCouncil;
import ua.opencities.council.ChangeCouncilDetails;
import ua.opencities.council.CorrectKatottg;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.CodeMissing;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.EdrpouTaken;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.details.MergedField;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.duplicate.Twins;
import ua.opencities.duplicate.merger.FieldDifference;
import ua.opencities.duplicate.merger.UndoMerger;
import ua.opencities.fee.FeeFixture;
import ua.opencities.fee.InvoiceFormat;
import ua.opencities.fee.TakeInvoiceFile;
import ua.opencities.shared.Page;
import ua.opencities.support.Association;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A collective member without КАТОТТГ in every part of the house that names codes. */
class LocalAssociationTest {
  private final Actor office = Association.administrator();
  private final AddCouncil add = Association.get(AddCouncil.class);
  private final CouncilDossier dossier = Association.get(CouncilDossier.class);
  private final String edrpou =
      String.valueOf(ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999));

  @Test
  void itsKindDecidesThatItNeedsNoKatottgAndEdrpouIsItsCode() {
    CouncilId id = association();
    var view = dossier.of(office, id);
    assertThat(view.card().katottg()).isEmpty();
    assertThat(view.card().code()).isEqualTo("ЄДРПОУ " + edrpou);
    assertThat(view.card().oblast()).isEqualTo("Львівська");
    assertThatThrownBy(this::association).isInstanceOf(EdrpouTaken.class);
    assertThatThrownBy(
            () -> add.add(office, "46", details(CouncilKind.MISKA, Optional.of(edrpou)), false))
        .isInstanceOfSatisfying(
            CodeMissing.class, refused -> assertThat(refused.field()).isEqualTo("katottg"));
    assertThatThrownBy(
            () -> add.add(office, "46", details(CouncilKind.ASSOCIATION, Optional.empty()), false))
        .isInstanceOfSatisfying(
            CodeMissing.class, refused -> assertThat(refused.field()).isEqualTo("edrpou"));
    var change = Association.get(ChangeCouncilDetails.class);
    for (var wrong :
        List.of(
            details(CouncilKind.MISKA, Optional.of(edrpou)),
            details(CouncilKind.ASSOCIATION, Optional.empty())))
      assertThatThrownBy(() -> change.change(office, id, view.version(), wrong))
          .isInstanceOf(CodeMissing.class);
  }

  @Test
  void itMayGetACodeLaterAndLoseAWrongOneAndACouncilMayNot() {
    CouncilId id = association();
    var correct = Association.get(CorrectKatottg.class);
    var code = SampleCouncil.codeIn("07");
    correct.correct(office, id, version(id), Optional.of(code), "має код за рішенням");
    assertThat(dossier.of(office, id).card().code()).isEqualTo(code.value());
    correct.correct(office, id, version(id), Optional.empty(), "код чужий");
    assertThat(dossier.of(office, id).card().katottg()).isEmpty();
    assertThat(dossier.of(office, id).card().oblast()).isEqualTo("Волинська");
    var council = SampleCouncil.zhovkva();
    assertThatThrownBy(
            () -> correct.correct(office, council, version(council), Optional.empty(), "описка"))
        .isInstanceOf(CodeMissing.class);
  }

  @Test
  void itIsFoundListedAndExportedByItsEdrpou() {
    CouncilId id = association();
    assertThat(Association.sql("select council_id from councils_found(array[?])", edrpou).value())
        .isEqualTo(id.value());
    var filter = CouncilFilter.of(edrpou, "", "", Set.of());
    var rows =
        Association.get(CouncilRegister.class)
            .page(office, filter, CouncilOrder.NAME, new Page.Request(1, 25))
            .items();
    assertThat(rows).singleElement().satisfies(row -> assertThat(row.katottg()).isEmpty());
  }

  @Test
  void twoRowsOfOneAreMergedAndPartedWithoutACode() {
    CouncilId one = association();
    var with = details(CouncilKind.ASSOCIATION, Optional.of(edrpou));
    CouncilId other = add.add(office, SampleCouncil.codeIn("46"), with, false);
    assertThat(Twins.preview(one, other).differences())
        .extracting(FieldDifference::field)
        .containsExactly(MergedField.KATOTTG);
    assertThat(Twins.preview(other, one).differences()).as("nothing for a code").isEmpty();
    var merger = Twins.merge(one, other, MergedField.KATOTTG);
    assertThat(dossier.of(office, one).card().katottg()).startsWith("UA46");
    Association.get(UndoMerger.class).undo(office, merger);
    assertThat(dossier.of(office, one).card().katottg()).isEmpty();
    assertThat(dossier.of(office, other).card().katottg()).startsWith("UA46");
    Twins.merge(other, one);
    assertThat(dossier.of(office, one).mergedInto()).contains(other);
  }

  @Test
  void itIsAMemberOnADayAndIsAskedToPayByAnInvoice() {
    FeeFixture.member(); // a tariff that covers the year
    CouncilId id = association();
    Association.sql(
            "insert into membership(council_id, standing, since, member_since)"
                + " values (?, 'ACTIVE', date '2020-01-01', date '2020-01-01')",
            id.value())
        .run();
    Association.sql(
            "insert into population_figure(id, council_id, inhabitants, as_of, source,"
                + " confirmed_by, confirmed_at) values (gen_random_uuid(), ?, 40000,"
                + " date '2022-01-01', 'сума громад', 'test', now())",
            id.value())
        .run();
    var invoice = FeeFixture.invoice(id, FeeFixture.YEAR, LocalDate.of(FeeFixture.YEAR, 4, 1));
    var take = Association.get(TakeInvoiceFile.class);
    var clerk = Association.clerkOf(id);
    for (var format : InvoiceFormat.values())
      assertThat(take.take(clerk, invoice, format).bytes()).isNotEmpty();
    assertThat(new String(take.take(clerk, invoice, InvoiceFormat.JSON).bytes(), UTF_8))
        .contains("\"edrpou\":\"" + edrpou + "\"")
        .contains("\"katottg\":\"\"");
  }

  private CouncilId association() {
    return add.add(office, "46", details(CouncilKind.ASSOCIATION, Optional.of(edrpou)), false);
  }

  private long version(CouncilId id) {
    return dossier.of(office, id).version();
  }

  private CouncilDetails details(CouncilKind kind, Optional<String> code) {
    return new CouncilDetails(
        kind,
        "Асоціація громад Розточчя",
        Optional.empty(),
        "Жовква",
        PlaceKind.MISTO,
        Optional.empty(),
        Optional.empty(),
        code.map(Edrpou::new),
        Optional.empty());
  }
}
