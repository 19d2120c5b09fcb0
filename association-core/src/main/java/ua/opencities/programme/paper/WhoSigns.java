package ua.opencities.programme.paper;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import ua.opencities.document.markup.Facts;
import ua.opencities.programme.ProgrammeView;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** Who signs each paper of a programme, as the papers themselves say. */
@UseCase
public class WhoSigns {
  private final GatherFacts facts;

  @Inject
  WhoSigns(GatherFacts facts) {
    this.facts = facts;
  }

  public List<PaperSigner> of(Actor actor, ProgrammeView programme) {
    Facts fields = facts.of(actor, programme).fields();
    return PaperKind.listed(programme).stream()
        .map(kind -> signer(kind, programme.isByOrder(), fields))
        .toList();
  }

  private static PaperSigner signer(PaperKind kind, boolean byOrder, Facts fields) {
    String whose =
        switch (kind) {
          case EXECUTIVE_DECISION -> "committee";
          case SESSION_DECISION, AMENDING_DECISION -> "session";
          case REPEAL_DECISION -> "repeal";
          case PROGRAMME, PASSPORT, EXPLANATORY_NOTE -> "annex";
        };
    return new PaperSigner(
        kind,
        byOrder,
        fields.text(whose + ".post").orElseThrow(),
        Optional.of(fields.text(whose + ".signatory").orElseThrow())
            .filter(name -> !name.equals(SignatureFacts.BY_HAND)));
  }
}
