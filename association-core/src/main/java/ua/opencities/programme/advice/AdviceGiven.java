package ua.opencities.programme.advice;

import jakarta.inject.Inject;
import java.util.List;
import ua.opencities.programme.ProgrammeId;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.UseCase;

/** All words of advice on an edition, the newest first: it is where the advice stands. */
@UseCase
public class AdviceGiven {
  private final AdviceEntries entries;

  @Inject
  AdviceGiven(AdviceEntries entries) {
    this.entries = entries;
  }

  public List<AdviceView> on(Actor actor, ProgrammeId edition) {
    return entries.on(edition).stream().map(AdviceEntry::view).toList();
  }
}
