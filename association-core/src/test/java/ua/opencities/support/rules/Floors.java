package ua.opencities.support.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which room may know which. The order of the lines is the order of the floors. */
public final class Floors {
  private static final Map<String, Set<String>> MAY_KNOW = new LinkedHashMap<>();

  static {
    floor("shared");
    floor("tenancy", "shared");
    floor("language", "tenancy");
    floor("job", "language");
    floor("document", "job");
    floor("council", "document");
    floor("identity", "council");
    floor("membership", "council");
    floor("tariff", "identity", "membership");
    floor("programme", "tariff");
    floor("fee", "programme");
    floor("scenario", "fee");
    floor("opendata", "fee");
    floor("payment", "fee");
    floor("letter", "fee");
    floor("admission", "fee");
    floor("reminder", "letter");
    only("tool", "shared tenancy language job document council membership programme");
    floor("inheritance", "fee", "tool");
    floor("duplicate", "payment", "reminder", "admission", "inheritance");
    floor("notification", "scenario", "duplicate");
    only("audit", "shared tenancy language");
    only("report", "shared tenancy language");
    only("web", "shared tenancy language identity document");
  }

  private Floors() {}

  /** A floor knows the ones it stands on and all that these know. */
  private static void floor(String room, String... standsOn) {
    var known = new TreeSet<String>();
    for (String below : standsOn) {
      known.add(below);
      known.addAll(MAY_KNOW.get(below));
    }
    MAY_KNOW.put(room, known);
  }

  private static void only(String room, String known) {
    MAY_KNOW.put(room, new TreeSet<>(List.of(known.split(" "))));
  }

  public static ArchRule areKept(String root) {
    return classes()
        .that(resideInAPackage(root + ".."))
        .should(
            new ArchCondition<>("know only the floors below") {
              @Override
              public void check(JavaClass asking, ConditionEvents events) {
                String room = room(root, asking);
                if (!MAY_KNOW.containsKey(room))
                  events.add(
                      SimpleConditionEvent.violated(
                          asking, asking.getName() + " lives in no declared room"));
                else compare(root, room, asking, events);
              }
            });
  }

  private static void compare(String root, String room, JavaClass asking, ConditionEvents events) {
    for (var dependency : asking.getDirectDependenciesFromSelf()) {
      String other = room(root, dependency.getTargetClass().getBaseComponentType());
      if (other != null && !other.equals(room) && !MAY_KNOW.get(room).contains(other))
        events.add(
            SimpleConditionEvent.violated(
                dependency, room + " may not know " + other + ": " + dependency.getDescription()));
    }
  }

  private static String room(String root, JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(root)) return "";
    return name.startsWith(root + ".") ? name.substring(root.length() + 1).split("\\.")[0] : null;
  }
}
