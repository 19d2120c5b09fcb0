package ua.opencities.membership;

import java.util.List;
import java.util.Set;

/** Which act a step needs: whose, of what kind, with a number or with remarks. */
public record ActWanted(
    Set<DecidingBody> bodies, Set<ActDocument> documents, boolean numbered, boolean reasoned) {
  public ActWanted {
    bodies = Set.copyOf(bodies);
    documents = Set.copyOf(documents);
  }

  static ActWanted by(Set<DecidingBody> bodies, Set<ActDocument> documents) {
    return new ActWanted(bodies, documents, true, false);
  }

  ActWanted numberOptional() {
    return new ActWanted(bodies, documents, false, reasoned);
  }

  ActWanted withRemarks() {
    return new ActWanted(bodies, documents, numbered, true);
  }

  void check(Standing to, Act act) {
    if (!bodies.contains(act.body()))
      throw ActDoesNotFit.body(to, bodies.stream().sorted().toList());
    if (!documents.contains(act.document()))
      throw ActDoesNotFit.document(to, List.copyOf(documents.stream().sorted().toList()));
    if (numbered && act.number().isEmpty()) throw ActDoesNotFit.number(to);
    if (reasoned && act.remarks().isEmpty()) throw ActDoesNotFit.remarks(to);
  }
}
