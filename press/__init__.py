"""The press office publishes: releases, the people they name, photographs and press kits."""
