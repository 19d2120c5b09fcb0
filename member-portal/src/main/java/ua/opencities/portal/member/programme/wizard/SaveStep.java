package ua.opencities.portal.member.programme.wizard;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.programme.ReviseProgramme;
import ua.opencities.programme.desk.DropTyped;
import ua.opencities.programme.desk.KeepTyped;
import ua.opencities.programme.text.PartName;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.web.typed.TypedFields;

/** Saves a step; until it is saved, what was typed is kept, together with the version seen. */
@Dependent
public class SaveStep {
  private final ReviseProgramme revise;
  private final KeepTyped keep;
  private final DropTyped drop;

  @Inject
  SaveStep(ReviseProgramme revise, KeepTyped keep, DropTyped drop) {
    this.revise = revise;
    this.keep = keep;
    this.drop = drop;
  }

  /**
   * @return false when somebody saved the step after what the writer saw: both are kept
   * @throws ua.opencities.shared.RuleBroken when it cannot be read or taken
   */
  boolean save(Actor actor, ProgrammeView programme, WizardStep step, TypedFields sent, long seen) {
    keep(actor, programme, step, sent, seen);
    var part = PartForm.of(step, sent, programme);
    try {
      revise.revise(actor, programme.id(), seen, part);
    } catch (SomeoneElseChanged lost) {
      return false;
    }
    drop(actor, programme, step);
    return true;
  }

  void keep(Actor actor, ProgrammeView programme, WizardStep step, TypedFields sent, long seen) {
    keep.keep(actor, programme.id(), part(step), seen, own(programme, step, sent).all());
  }

  void drop(Actor actor, ProgrammeView programme, WizardStep step) {
    drop.drop(actor, programme.id(), part(step));
  }

  /** What of a form belongs to the step; the rest only says what to do with it. */
  static TypedFields own(ProgrammeView programme, WizardStep step, TypedFields sent) {
    var own = new HashMap<String, List<String>>();
    OpenStep.fields(programme, step).all().keySet().forEach(it -> own.put(it, sent.every(it)));
    if (sent.has(Rows.GONE)) own.put(Rows.GONE, sent.every(Rows.GONE));
    return new TypedFields(own);
  }

  private static PartName part(WizardStep step) {
    return step.part().orElseThrow(() -> new NotFound("step"));
  }
}
