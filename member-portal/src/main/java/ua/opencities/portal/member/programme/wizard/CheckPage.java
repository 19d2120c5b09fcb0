package ua.opencities.portal.member.programme.wizard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ua.opencities.council.CouncilDossier;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.check.CheckedDraft;
import ua.opencities.programme.check.DraftCheck;
import ua.opencities.programme.check.Finding;
import ua.opencities.programme.desk.TypedPart;
import ua.opencities.programme.paper.PaperSigner;
import ua.opencities.programme.text.PartName;
import ua.opencities.tenancy.Actor;
import ua.opencities.web.typed.TypedFields;

/**
 * The last step: what is missing, what is odd, who signs, what comes next.
 *
 * @param byOrder a military administration decides by one order
 */
public record CheckPage(
    ProgrammeView programme, List<Finding> findings, List<PaperSigner> signers, boolean byOrder) {

  public List<Finding> missing() {
    return findings.stream().filter(Finding::isMissing).toList();
  }

  public List<Finding> odd() {
    return findings.stream().filter(finding -> !finding.isMissing()).toList();
  }

  /** Where it is mended, the field itself where one is meant. */
  public String address(Finding finding) {
    return switch (finding.place()) {
      case COUNCIL -> "/council";
      case ADVICE -> "/programmes/" + programme.id();
      default ->
          WizardPage.address(programme, WizardStep.valueOf(finding.place().name()))
              + (finding.field().isEmpty() ? "" : "#f-" + finding.field());
    };
  }

  /** Asks all that the page shows. */
  @Dependent
  static class Maker {
    @Inject private DraftCheck check;
    @Inject private CouncilDossier councils;

    /**
     * @param typed what the reader typed in each part and has not saved
     */
    CheckPage of(Actor actor, ProgrammeView programme, Map<PartName, TypedPart> typed) {
      List<PartName> unsaved = new ArrayList<>();
      typed.forEach(
          (part, kept) -> {
            var saved = OpenStep.fields(programme, WizardStep.valueOf(part.name()));
            if (!new TypedFields(kept.fields()).saysAll(saved)) unsaved.add(part);
          });
      CheckedDraft checked = check.of(actor, programme, unsaved);
      return new CheckPage(
          programme,
          checked.findings(),
          checked.signers(),
          councils.of(actor, programme.council()).administration().isPresent());
    }
  }
}
