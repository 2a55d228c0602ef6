import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('press', '0001_initial'),
    ]

    operations = [
        migrations.CreateModel(
            name='OrganisationSlug',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('tr', 'tr'), ('az', 'az')], max_length=2)),
                ('slug', models.SlugField(max_length=100)),
                ('since', models.DateTimeField(auto_now=True)),
                ('organisation', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='old_slugs', to='press.organisation')),
            ],
            options={
                'abstract': False,
                'constraints': [models.UniqueConstraint(fields=('language', 'slug'), name='press_organisationslug_leads_to_one_organisation')],
            },
        ),
        migrations.CreateModel(
            name='PersonSlug',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('tr', 'tr'), ('az', 'az')], max_length=2)),
                ('slug', models.SlugField(max_length=100)),
                ('since', models.DateTimeField(auto_now=True)),
                ('person', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='old_slugs', to='press.person')),
            ],
            options={
                'abstract': False,
                'constraints': [models.UniqueConstraint(fields=('language', 'slug'), name='press_personslug_leads_to_one_person')],
            },
        ),
        migrations.CreateModel(
            name='TopicSlug',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('language', models.CharField(choices=[('tr', 'tr'), ('az', 'az')], max_length=2)),
                ('slug', models.SlugField(max_length=100)),
                ('since', models.DateTimeField(auto_now=True)),
                ('topic', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='old_slugs', to='press.topic')),
            ],
            options={
                'abstract': False,
                'constraints': [models.UniqueConstraint(fields=('language', 'slug'), name='press_topicslug_leads_to_one_topic')],
            },
        ),
    ]
