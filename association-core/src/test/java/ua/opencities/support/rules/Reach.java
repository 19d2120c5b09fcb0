package ua.opencities.support.rules;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import ua.opencities.tenancy.StaffOnly;

/** What code can come to by any number of steps, through the core too. */
public final class Reach {
  private Reach() {}

  public static ArchRule ofTheMemberPortal(String root) {
    return classes()
        .that(resideInAPackage(root + ".portal.member.."))
        .should(
            new ArchCondition<>("reach nothing marked @StaffOnly, not even through the core") {
              @Override
              public void check(JavaClass from, ConditionEvents events) {
                var cameFrom = reached(root, from);
                for (JavaClass there : cameFrom.keySet())
                  if (there.isAnnotatedWith(StaffOnly.class))
                    events.add(SimpleConditionEvent.violated(from, way(there, cameFrom)));
              }
            });
  }

  private static Map<JavaClass, JavaClass> reached(String root, JavaClass from) {
    var cameFrom = new LinkedHashMap<JavaClass, JavaClass>();
    var open = new ArrayDeque<JavaClass>();
    open.add(from);
    cameFrom.put(from, from);
    while (!open.isEmpty()) {
      JavaClass here = open.remove();
      // what an office-only class itself needs is its own affair
      if (here.isAnnotatedWith(StaffOnly.class)) continue;
      for (var step : here.getDirectDependenciesFromSelf()) {
        JavaClass next = step.getTargetClass().getBaseComponentType();
        if (next.getPackageName().startsWith(root) && cameFrom.putIfAbsent(next, here) == null)
          open.add(next);
      }
    }
    return cameFrom;
  }

  private static String way(JavaClass there, Map<JavaClass, JavaClass> cameFrom) {
    var steps = new ArrayList<String>();
    for (JavaClass at = there; ; at = cameFrom.get(at)) {
      steps.add(0, at.getName());
      if (cameFrom.get(at).equals(at)) return String.join(" → ", steps);
    }
  }
}
