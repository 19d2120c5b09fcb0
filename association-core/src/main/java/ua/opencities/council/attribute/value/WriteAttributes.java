package ua.opencities.council.attribute.value;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.CouncilExists;
import ua.opencities.council.attribute.AttributeList;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.shared.DomainEvents;
import ua.opencities.shared.NotFound;
import ua.opencities.shared.RuleBroken;
import ua.opencities.shared.SeveralRulesBroken;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;
import ua.opencities.tenancy.StaffOnly;
import ua.opencities.tenancy.UseCase;

/** Notes what a council has by the association's own attributes, several at once or none. */
@UseCase
@StaffOnly
public class WriteAttributes {
  private final AttributeList attributes;
  private final AttributeValues values;
  private final CouncilExists councils;
  private final Clock clock;
  private final Event<DomainEvents> announced;

  @Inject
  WriteAttributes(
      AttributeList attributes,
      AttributeValues values,
      CouncilExists councils,
      Clock clock,
      Event<DomainEvents> announced) {
    this.attributes = attributes;
    this.values = values;
    this.councils = councils;
    this.clock = clock;
    this.announced = announced;
  }

  /**
   * @param seen the version of {@link AttributeSheet}
   * @param typed by attribute; what is not named stays as it is, an empty text takes a value away
   * @return how many values changed
   * @throws SomeoneElseChanged when a value or an attribute was changed since
   * @throws ValueRefused for each field that cannot be read, all at once
   */
  public int write(Actor actor, CouncilId council, String seen, Map<UUID, String> typed) {
    values.hold(council);
    councils.require(actor, council);
    Map<UUID, AttributeValue> standing = values.of(council);
    var sheet = Sheets.of(council, attributes.offered(actor), standing);
    if (!sheet.version().equals(seen)) throw new SomeoneElseChanged();
    var offered = sheet.lines().stream().map(line -> line.attribute().id()).toList();
    if (!offered.containsAll(typed.keySet())) throw new NotFound("attribute");
    List<Change> changes = read(sheet, typed);
    for (Change each : changes) keep(actor, council, each, standing.get(each.attribute().id()));
    values.write();
    if (!changes.isEmpty())
      announced.fire(
          new DomainEvents(
              changes.stream().map(each -> each.event(actor.name(), council)).toList()));
    return changes.size();
  }

  private static List<Change> read(AttributeSheet sheet, Map<UUID, String> typed) {
    var refused = new ArrayList<RuleBroken>();
    var changes = new ArrayList<Change>();
    for (SaidOf line : sheet.lines()) {
      if (!typed.containsKey(line.attribute().id())) continue;
      try {
        var wanted = TypedValue.of(line.attribute(), typed.get(line.attribute().id()), line.said());
        if (!wanted.equals(line.said()))
          changes.add(new Change(line.attribute(), line.said(), wanted));
      } catch (RuleBroken rule) {
        refused.add(rule);
      }
    }
    if (refused.size() == 1) throw refused.get(0);
    if (!refused.isEmpty()) throw new SeveralRulesBroken(refused);
    return changes;
  }

  private void keep(Actor actor, CouncilId council, Change change, AttributeValue standing) {
    if (change.after().isEmpty()) values.remove(standing);
    else if (standing != null) standing.change(change.after().get(), actor, clock.instant());
    else
      values.add(
          new AttributeValue(
              council, change.attribute().id(), change.after().get(), actor, clock.instant()));
  }

  private record Change(AttributeView attribute, Optional<Said> before, Optional<Said> after) {
    AttributeValueChanged event(String by, CouncilId council) {
      return new AttributeValueChanged(
          by, council, new SaidOf(attribute, before), new SaidOf(attribute, after));
    }
  }
}
