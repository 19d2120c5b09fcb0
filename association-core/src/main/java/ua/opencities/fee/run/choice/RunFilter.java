package ua.opencities.fee.run.choice;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.fee.frozen.Frozen;
import ua.opencities.tenancy.CouncilId;

/**
 * Which councils a run is for. An empty part narrows nothing; all members are meant by {@link
 * #everyone}.
 *
 * @param oblasts two digits each
 * @param words part of a name, or nothing
 * @param councils chosen one by one; only then may one that is no member come in: a former one as
 *     an exception that may pass, another to be refused
 */
public record RunFilter(
    Set<String> oblasts, Set<CouncilKind> kinds, String words, Set<CouncilId> councils) {
  public RunFilter {
    oblasts = Set.copyOf(oblasts);
    kinds = Set.copyOf(kinds);
    councils = Set.copyOf(councils);
  }

  public static RunFilter everyone() {
    return new RunFilter(Set.of(), Set.of(), "", Set.of());
  }

  public static RunFilter of(Set<CouncilId> councils) {
    return new RunFilter(Set.of(), Set.of(), "", councils);
  }

  public boolean isEveryone() {
    return equals(everyone());
  }

  public String json() {
    return Frozen.json(
        Map.of(
            "oblasts", List.copyOf(new TreeSet<>(oblasts)),
            "kinds", kinds.stream().map(Enum::name).sorted().toList(),
            "words", words,
            "councils", councils.stream().map(CouncilId::toString).sorted().toList()));
  }

  @SuppressWarnings("unchecked")
  public static RunFilter from(String json) {
    var all = Frozen.read(json);
    return new RunFilter(
        Set.copyOf((List<String>) all.get("oblasts")),
        ((List<String>) all.get("kinds"))
            .stream().map(CouncilKind::valueOf).collect(Collectors.toSet()),
        (String) all.get("words"),
        ((List<String>) all.get("councils"))
            .stream().map(id -> new CouncilId(UUID.fromString(id))).collect(Collectors.toSet()));
  }
}
