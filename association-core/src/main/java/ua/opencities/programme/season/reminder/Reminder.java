package ua.opencities.programme.season.reminder;

import java.time.Instant;
import java.time.LocalDate;
import ua.opencities.programme.season.board.SeasonCouncil;
import ua.opencities.tenancy.Actor;

/** A reminder to be kept. */
record Reminder(int year, SeasonCouncil council, int letters, LocalDate on, Actor by, Instant at) {}
