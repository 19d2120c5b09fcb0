package wrong.council;

record Town(wrong.membership.Joined above) {}
