"""What all tables share: models that fetch windows of rows, columns, filters, exports."""
