package ua.opencities.fee.reconciliation.paper;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Optional;
import ua.opencities.document.IssuePaper;
import ua.opencities.document.KeepPaper;
import ua.opencities.document.paper.PaperFile;
import ua.opencities.document.paper.PaperFormat;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.fee.reconciliation.side.AnswerView;
import ua.opencities.fee.reconciliation.side.AnswersOf;
import ua.opencities.fee.reconciliation.side.CouncilSide;
import ua.opencities.shared.Money;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Hands out the act as a file: made of what was frozen when first asked for, then kept. */
@UseCase
public class TakeReconciliationPaper {
  private final KeptActs acts;
  private final AnswersOf answers;
  private final KeepPaper keep;

  @Inject
  TakeReconciliationPaper(KeptActs acts, AnswersOf answers, KeepPaper keep) {
    this.acts = acts;
    this.answers = answers;
    this.keep = keep;
  }

  /**
   * @throws ua.opencities.shared.NotFound when it is absent or another council's
   */
  public PaperFile take(Actor actor, ReconciliationId id, PaperFormat format) {
    var kept = acts.get(id);
    var content = ReconciliationContent.from(kept.frozen());
    var newest = answers.act(actor, id.value()).stream().findFirst();
    var sides = new BothSides(content, newest.map(AnswerView::side));
    var order =
        new IssuePaper.Order(
            Optional.of(kept.council()),
            // each answer has a paper of its own: the one before it stays as it was taken
            (newest.isEmpty() ? "reconciliation-act." : "reconciliation-answered.")
                + format.extension(),
            newest.map(AnswerView::id).orElse(id.value()),
            newest.map(it -> answered(kept.frozen(), it.side())).orElse(kept.frozen()),
            ReconciliationPaper.of(sides, newest.map(AnswerView::at).orElse(kept.drawnAt())),
            format);
    String name = content.fileName() + "." + format.extension();
    return new PaperFile(name, format.mediaType(), keep.bytes(actor, order));
  }

  private static String answered(String frozen, CouncilSide side) {
    var all = new HashMap<>(Frozen.read(frozen));
    var said = new HashMap<String, Object>();
    said.put("verdict", side.verdict().name());
    said.put("note", side.note().orElse(""));
    said.put("figures", side.byPlace());
    said.put("added", side.ownLines());
    said.put("opening", side.opening().map(Money::decimal).orElse(""));
    said.put("closing", side.closing().map(Money::decimal).orElse(""));
    all.put("answer", said);
    return Frozen.json(all);
  }
}
