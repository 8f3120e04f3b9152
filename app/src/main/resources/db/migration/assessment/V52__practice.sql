-- How units decided the last months is counted each time it is asked.
create index on assessment.decision (municipality, decided_on);
