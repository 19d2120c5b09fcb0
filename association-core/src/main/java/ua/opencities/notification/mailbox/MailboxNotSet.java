package ua.opencities.notification.mailbox;

import ua.opencities.shared.RuleBroken;

public class MailboxNotSet extends RuleBroken {
  private static final long serialVersionUID = 1;

  MailboxNotSet() {
    super("notification.mailbox-not-set");
  }
}
