package ua.opencities.reminder.prospect;

import ua.opencities.reminder.policy.Recipient;

/** Who gets the mail, and as what. */
public record Person(Recipient as, String name, String address) {}
