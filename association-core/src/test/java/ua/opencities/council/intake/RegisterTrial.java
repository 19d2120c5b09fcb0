package ua.opencities.council.intake;

import static ua.opencities.council.intake.ImportTrial.OFFICE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilDossier;
import ua.opencities.council.SampleCouncil;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.council.population.PopulationLedger;
import ua.opencities.council.sheet.Remark;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.NotFound;
import ua.opencities.support.Association;
import ua.opencities.tenancy.CouncilId;

/** The register that lists are taken into. */
final class RegisterTrial {
  static final Mapping WHOLE_LINE =
      ImportTrial.by(
          ImportField.KATOTTG,
          ImportField.NAME,
          ImportField.RAION,
          ImportField.CENTRE_KIND,
          ImportField.CENTRE,
          ImportField.INHABITANTS);
  static final String HEADING = "KATOTTG;NAME;RAION;CENTRE_KIND;CENTRE;INHABITANTS\n";

  private RegisterTrial() {}

  static Katottg council(String name, String centre) {
    CouncilId id =
        SampleCouncil.entered(
            "46", SampleCouncil.details(name, "Львівський", PlaceKind.SELO, centre));
    return new Katottg(dossier(id).card().katottg());
  }

  static CouncilId idOf(Katottg code) {
    return Association.sql("select id from council where katottg = ?", code.value()).rows().stream()
        .findFirst()
        .map(row -> new CouncilId((UUID) row.get(0)))
        .orElseThrow(() -> new NotFound("council"));
  }

  static List<CouncilId> found(String word) {
    return Association.sql("select council_id from councils_found(array[?])", SearchKey.of(word))
        .rows()
        .stream()
        .map(row -> new CouncilId((UUID) row.get(0)))
        .toList();
  }

  static CouncilDossier.View dossier(CouncilId id) {
    return Association.get(CouncilDossier.class).of(OFFICE, id);
  }

  static Optional<Integer> figure(CouncilId council) {
    return Association.get(PopulationLedger.class)
        .on(OFFICE, council, LocalDate.of(2023, 1, 1))
        .map(PopulationFigure::inhabitants);
  }

  static List<String> codes(ImportId id, int number) {
    return ImportTrial.line(id, number).remarks().stream().map(Remark::code).toList();
  }
}
