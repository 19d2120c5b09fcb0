package ua.opencities.programme.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.CouncilProfile;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.document.markup.Fillable;
import ua.opencities.document.paper.Paper;
import ua.opencities.document.template.TemplateKind;
import ua.opencities.document.template.TemplatePreview;
import ua.opencities.document.template.TemplatedPapers;
import ua.opencities.language.CouncilName;
import ua.opencities.programme.text.ProgrammeTemplate;
import ua.opencities.programme.text.StartingText;
import ua.opencities.programme.text.StartingTextBroken;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Tells the document factory of the text that new programmes begin with. */
@ApplicationScoped
class StartingTemplates implements TemplatedPapers {
  private static final List<TemplateKind> KINDS =
      List.of(
          new TemplateKind(
              StartingText.KIND, StartingText.FIELDS, ProgrammeTemplate.shippedWordings()));

  private static final CouncilCard SAMPLE =
      new CouncilCard(
          new CouncilId(new UUID(0, 0)),
          "UA00000000000000000",
          CouncilKind.MISKA,
          CouncilName.inSixCases("Зразкова міська рада"),
          "46",
          "Львівська",
          "Львівський",
          "м. Зразкове",
          Optional.empty(),
          Optional.empty(),
          TerritoryStatus.NONE,
          true);

  @Inject private CouncilProfile councils;
  @Inject private Clock clock;

  @Override
  public List<TemplateKind> kinds() {
    return KINDS;
  }

  /** For the next year, as a clerk would begin a programme now. */
  @Override
  public TemplatePreview preview(Actor actor, Optional<CouncilId> council, String kind) {
    CouncilCard shown = council.map(id -> councils.of(actor, id)).orElse(SAMPLE);
    int year = nextYear();
    String about = shown.name().nominative() + ", " + year;
    var facts = StartingText.facts(shown, year, year);
    return new TemplatePreview(about, facts, wording -> wording.fill(Paper.named(about), facts));
  }

  @Override
  public void mustServe(String kind, Fillable wording) {
    int year = nextYear();
    try {
      StartingText.of(wording, SAMPLE, year, year).forYears(year, year);
    } catch (StartingTextBroken broken) {
      throw broken;
    } catch (RuleBroken ofAPart) {
      throw StartingTextBroken.by(ofAPart);
    }
  }

  private int nextYear() {
    return LocalDate.now(clock).getYear() + 1;
  }
}
